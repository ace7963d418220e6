import { oktaEvents } from '../../connector/okta/events.ts';
import { packBehaviours } from '../runtime.ts';
import { definedCards } from './catalog.ts';
import { engineKinds } from './engine-kinds.ts';
import { supportNotes } from './notes.ts';
import { type SupportFacts, supportPage } from './render.ts';
import { switchNotes } from './switches.ts';

/** Everything that the page of supported features is made of. */
export function supportFacts(): SupportFacts {
  const runs = new Set([...packBehaviours().keys(), ...engineKinds]);
  const events = new Set(oktaEvents.keys());
  return { defined: definedCards(), events, runs, notes: supportNotes, switches: switchNotes() };
}

/** `docs/feature-support.md` as it has to be. */
export function featureSupport(): string {
  return supportPage(supportFacts());
}
