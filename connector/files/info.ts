import type { Behaviour } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import { isFile } from '../core/file.ts';

/** Info (`filefunctions/info`): name, extension without its dot (assumed) and size in bytes. The runtime's files have no dates. */
export const info: Behaviour = (inputs) => {
  const file = inputs['File/File Content'];
  if (!isFile(file)) throw new CardError('FS Error', 'FS Error: Info got no file.');
  const dot = file.name.lastIndexOf('.');
  return {
    'File/Filename': file.name,
    'File/Extension': dot > 0 ? file.name.slice(dot + 1) : '',
    'File/Size': file.bytes.byteLength,
    'File/Created': null,
    'File/Updated': null,
  };
};
