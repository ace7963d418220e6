import { describe, expect, it } from '@jest/globals';
import { CardError, FlopackError } from '../../../connector/core/error.ts';
import { office365Behaviours } from '../../../connector/office365/behaviours.ts';
import { connection, context, field, json, serving } from '../http/context.ts';

const readUser = office365Behaviours().get('office365admin/readUser')!;
const outputs = [field('User', 'id'), field('User', 'department'), field('User', 'drives'), field('User', 'evil&$x')];

describe('Office 365 Read User', () => {
  it.each([
    ['a@b.test', '/v1.0/users/a%40b.test?$select=id,department'],
    ['a#EXT#@b.test', '/v1.0/users/a%23EXT%23%40b.test?$select=id,department'],
    ['$a@b.test', "/v1.0/users('%24a%40b.test')?$select=id,department"],
    ["$o'neil@b.test", "/v1.0/users('%24o%27%27neil%40b.test')?$select=id,department"],
    ['../groups', '/v1.0/users/..%2Fgroups?$select=id,department'],
  ])('asks Graph for %s', async (id, path) => {
    await serving(
      (_, res) => json(res, 200, { '@odata.context': 'x', id: '1', department: null }),
      async (url, asked) => {
        const given = connection('office365admin', { baseUrl: `${url}/`, authorization: 'Bearer t' });
        const out = await readUser({ 'User/ID or Email': id }, context({ outputs, connection: given }));
        expect(asked[0]!.path).toBe(path);
        expect(asked[0]!.headers.authorization).toBe('Bearer t');
        expect(out).toMatchObject({ 'User/id': '1', 'User/department': null });
      },
    );
  });

  it('raises 404 for an unknown user with the error of Graph', async () => {
    const body = { error: { code: 'Request_ResourceNotFound', message: 'no' } };
    await serving(
      (_, res) => json(res, 404, body),
      async (url) => {
        const given = connection('office365admin', { baseUrl: url, authorization: 'Bearer t' });
        const error = await Promise.resolve(
          readUser({ 'User/ID or Email': 'x' }, context({ outputs, connection: given })),
        ).catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(CardError);
        expect((error as CardError).fields).toEqual({
          statusCode: 404,
          body,
          errorCode: 'Request_ResourceNotFound',
          errorSummary: 'no',
        });
      },
    );
  });

  it('does not repeat a call that the service refuses', async () => {
    await serving(
      (_, res) => json(res, 503, {}, { 'retry-after': '1' }),
      async (url, asked) => {
        const given = connection('office365admin', { baseUrl: url, authorization: 'Bearer t' });
        const call = readUser({ 'User/ID or Email': 'x' }, context({ outputs, connection: given }));
        await expect(call).rejects.toMatchObject({ fields: { statusCode: 503 } });
        expect(asked).toHaveLength(1);
      },
    );
  });

  it('asks for a connection and an id', async () => {
    await expect(readUser({ 'User/ID or Email': 'x' }, context())).rejects.toMatchObject({
      code: 'CONNECTION_MISSING',
    });
    await expect(readUser({ 'User/ID or Email': ' ' }, context())).rejects.toBeInstanceOf(FlopackError);
    await expect(readUser({ 'User/ID or Email': '..' }, context())).rejects.toMatchObject({
      errorKind: 'Invalid Input',
    });
  });
});

describe('lists of several pages', () => {
  it('Search Groups follows the next link of Graph, on the host of the connection', async () => {
    await serving(
      (request, res) => {
        const first = !request.path.includes('skip=1');
        const next = 'https://graph.microsoft.com/v1.0/groups?skip=1';
        json(res, 200, first ? { value: [{ id: 'a' }], '@odata.nextLink': next } : { value: [{ id: 'b' }] });
      },
      async (url, asked) => {
        const given = connection('office365admin', { baseUrl: url, authorization: 'Bearer t' });
        const outputs = [{ ...field('Result', 'Groups'), type: 'object' as const, collection: true }];
        const search = office365Behaviours().get('office365admin/searchGroups')!;
        const inputs = { 'parameters/resultSet': 'All Matching Records' };
        const out = await search(inputs, context({ outputs, connection: given }));
        expect(out['Result/Groups']).toMatchObject([{ id: 'a' }, { id: 'b' }]);
        expect(asked).toHaveLength(2);
      },
    );
  });
});
