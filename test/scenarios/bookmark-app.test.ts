import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { api } from '../sandbox/okta-client.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { scenario, type World, world } from './support.ts';

const name = '[Parent] Create Bookmark App  ';

/**
 * A service of the company adds bookmark apps to Okta by calling this endpoint with label and URL. The flow looks for an
 * app of that label first (Custom API Action), answers with its id where there is one, and else makes it; If Error turns
 * what Okta refuses into an answer with status 500 that names the app.
 */
scenario('API endpoint that creates a bookmark app', () => {
  let org: World;
  let create: Endpoint;

  beforeEach(async () => {
    org = await world('templates/initiate_flow_with_api_endpoint.flopack');
    create = await endpoint(org.runtime, org.flow(name));
  });
  afterEach(async () => {
    await create.close();
    await org.close();
  });

  const wiki = {
    name: 'bookmark',
    label: 'Team Wiki',
    requestintegration: 'false',
    url: 'https://wiki.nordwind.example/start?lang=en',
    signOnMode: 'BOOKMARK',
  };
  const bookmarks = async () => {
    const { body } = await api(org.okta, 'GET', '/api/v1/apps');
    return (body as { name: string; label: string; id: string; settings: unknown; signOnMode: string }[]).filter(
      (app) => app.name === 'bookmark',
    );
  };

  it('makes the app with its URL and gives its id to the caller', async () => {
    const { status, json, headers } = await create.call({ body: wiki });
    const [app, ...more] = await bookmarks();
    expect(more).toEqual([]);
    expect(app).toMatchObject({ label: 'Team Wiki', signOnMode: 'BOOKMARK', settings: { app: { url: wiki.url } } });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(json).toMatchObject({ id: app?.id, status: expect.stringContaining('successfully created') });
  });

  it('makes it once: a second call gets the id of the first', async () => {
    await create.call({ body: wiki });
    const { status, json } = await create.call({ body: wiki });
    const apps = await bookmarks();
    expect(apps).toHaveLength(1);
    expect(status).toBe(200);
    expect(json).toMatchObject({ id: apps[0]?.id, status: expect.stringContaining('already exists') });
  });

  it('answers 500 and names the app where Okta refuses it', async () => {
    const { status, json } = await create.call({ body: { ...wiki, name: undefined } });
    expect(status).toBe(500);
    expect(json).toMatchObject({ errorSummary: expect.stringContaining('Team Wiki') });
    expect(await bookmarks()).toEqual([]);
  });

  it('makes nothing without the client token, or with a wrong one', async () => {
    expect(await create.call({ body: wiki, token: null })).toMatchObject({ status: 401 });
    expect(await create.call({ body: wiki, token: 'x' })).toMatchObject({ status: 403 });
    expect(await bookmarks()).toEqual([]);
  });
});
