import { beforeAll, describe, expect, it } from '@jest/globals';
import { orgForCards, person } from './helpers/org.ts';

const org = orgForCards();
const ids: string[] = [];

beforeAll(async () => {
  for (let n = 0; n < 5; n++) ids.push((await org.okta.addUser(person(`l${n}@b.test`))).id);
});

const CREATE = { 'parameters/searchBy': 'Expression', 'Search By/eventType': 'user.lifecycle.create' };
const SET = 'parameters/resultSet';

describe('Okta Search System Logs against the org', () => {
  it('finds by expression, typed as the ports say', async () => {
    const inputs = {
      ...CREATE,
      [SET]: 'First 200 Matching Records',
      'Search By/Custom Filter': `target.id eq "${ids[3]}"`,
    };
    const out = await org.run('searchSystemLogs', inputs, {
      'Result/System Logs': [
        {
          UUID: 'string',
          Published: 'Date',
          Actor: { 'Alternate ID': 'string' },
          Target: 'object[]',
          Client: { 'IP Address': 'string', 'User Agent': 'object' },
          Request: { 'IP Chain': 'object[]' },
        },
      ],
    });
    expect(out['Result/System Logs']).toEqual([
      {
        UUID: expect.any(String),
        Published: expect.any(Date),
        Actor: { 'Alternate ID': 'admin@sandbox.example' },
        Target: [expect.objectContaining({ id: ids[3] })],
        Client: { 'IP Address': '127.0.0.1', 'User Agent': expect.objectContaining({ os: 'Unknown' }) },
        Request: { 'IP Chain': [expect.objectContaining({ ip: '127.0.0.1' })] },
      },
    ]);
  });

  it('the first record comes in the order asked for, within the dates', async () => {
    const outputs = { 'Result/Target': 'object[]', 'Result/Event Type': 'string' } as const;
    const first = { ...CREATE, [SET]: 'First Matching Record' };
    const up = await org.run('searchSystemLogs', first, outputs);
    const down = await org.run('searchSystemLogs', { ...first, 'Sort/order': 'DESCENDING' }, outputs);
    expect([up['Result/Target'], down['Result/Target']]).toMatchObject([[{ id: ids[0] }], [{ id: ids[4] }]]);
    const past = { ...first, 'Date/since': new Date('2020-01-01'), 'Date/until': '2020-01-02T00:00:00Z' };
    expect(await org.run('searchSystemLogs', past, outputs)).toEqual({
      'Result/Target': null,
      'Result/Event Type': null,
    });
  });

  it('streams by keyword and ends at the polling link', async () => {
    const { calls, callFlow } = org.helper();
    const inputs = {
      'parameters/searchBy': 'Keyword',
      'Search By/Keyword': 'l2@b.test',
      [SET]: 'Stream Matching Records',
      'Streaming/Flow': 'h',
    };
    const out = await org.run('searchSystemLogs', inputs, { 'Result/Records Streamed': 'number' }, { callFlow });
    expect(out).toEqual({ 'Result/Records Streamed': 1 });
    expect(calls[0]!.inputs.Record).toMatchObject({
      'Event Type': 'user.lifecycle.create',
      Published: expect.any(Date),
      Actor: { 'Display Name': 'Sandbox Admin' },
      'Raw Output': { eventType: 'user.lifecycle.create' },
    });
  });

  it('a filter that the log cannot read raises 400; a date that is none does not call', async () => {
    const bad = { ...CREATE, [SET]: 'First Matching Record', 'Search By/Custom Filter': 'eventType is "x"' };
    expect((await org.failed('searchSystemLogs', bad)).fields).toMatchObject({
      statusCode: 400,
      errorCode: 'E0000031',
    });
    expect((await org.failed('searchSystemLogs', { ...CREATE, 'Date/since': 'soon' })).errorKind).toBe('Invalid Input');
  });
});
