import { describe, expect, it } from '@jest/globals';
import { oktaBehaviours } from '../../../connector/okta/behaviours.ts';
import { connection, context, field, json, serving } from '../http/context.ts';

const list = oktaBehaviours().get('okta/listGroupMembers')!;
const outputs = [{ ...field('Result', 'Users'), type: 'object' as const, collection: true }];
const inputs = { 'Group/id': '00g1', 'Group/ID': '00g1', 'parameters/resultSet': 'All Matching Records' };

describe('lists of several pages', () => {
  it('All Matching Records follows the link header, on the host of the connection', async () => {
    await serving(
      (request, res) => {
        const last = request.path.includes('after=u1');
        const next = '<https://login.example.com/api/v1/groups/00g1/users?after=u1&limit=1>; rel="next"';
        json(res, 200, [{ id: last ? 'u2' : 'u1' }], last ? {} : { link: next });
      },
      async (url, asked) => {
        const org = connection('okta', { baseUrl: url, authorization: 'SSWS 00token' });
        const out = await list(inputs, context({ outputs, connection: org }));
        expect(out['Result/Users']).toMatchObject([{ ID: 'u1' }, { ID: 'u2' }]);
        expect(asked.map(({ headers }) => headers.authorization)).toEqual(['SSWS 00token', 'SSWS 00token']);
      },
    );
  });
});
