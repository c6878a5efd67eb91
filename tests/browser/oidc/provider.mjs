// A standard OpenID provider that nobody here wrote (npm oidc-provider), as a stand-in for a country's real eID.

import { createServer } from "node:http";
import Provider from "oidc-provider";

const SECRET = "a-secret-between-portal-and-provider";

/**
 * Starts the provider on a port of 127.0.0.1.
 * @param {object} options
 *   `port`, `portal`: the portal's address;
 *   `accounts`: claims by account id;
 *   `acr`: what it says about how surely it knows people; left out: its stock login, which says nothing;
 *   `inIdToken`: whether name and id stand in the ID token or at the userinfo endpoint only
 * @returns `issuer`, `env` (the portal's settings), `logins()` (how often somebody had to sign in), `stop()`
 */
export async function startProvider({ port, portal, accounts, acr, inIdToken = false }) {
  const issuer = `http://127.0.0.1:${port}`;
  const stock = acr === undefined;
  let logins = 0;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "shubbak",
        client_secret: SECRET,
        redirect_uris: [`${portal}/auth/callback`],
        post_logout_redirect_uris: [`${portal}/ar`, `${portal}/en`],
      },
    ],
    async findAccount(_, id) {
      return { accountId: id, claims: async () => ({ sub: id, ...accounts[id] }) };
    },
    claims: { openid: ["sub"], profile: ["name", "name#ar", "name#en", "national_id"] },
    acrValues: stock ? [] : ["low", "substantial", "high"].map((level) => `http://eidas.europa.eu/LoA/${level}`),
    conformIdTokenClaims: !inIdToken,
    pkce: { required: () => true },
    cookies: { keys: ["only for tests"] },
    ttl: { Interaction: 600, Session: 3600, Grant: 3600, AccessToken: 600, AuthorizationCode: 60, IdToken: 600 },
    features: { devInteractions: { enabled: stock }, rpInitiatedLogout: { enabled: true } },
    interactions: stock ? undefined : { url: (_, interaction) => `/interaction/${interaction.uid}` },
  });

  /** A login without a form: the first account, at once. */
  async function interact(request, response) {
    const { prompt, params, session, grantId } = await provider.interactionDetails(request, response);
    if (prompt.name === "login") {
      logins += 1;
      const login = { accountId: Object.keys(accounts)[0], acr, remember: true };
      return provider.interactionFinished(request, response, { login });
    }
    const grant = grantId ? await provider.Grant.find(grantId) : new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
    grant.addOIDCScope(params.scope);
    const consent = { grantId: await grant.save() };
    return provider.interactionFinished(request, response, { consent }, { mergeWithLastSubmission: true });
  }

  const callback = provider.callback();
  const server = createServer((request, response) => {
    if (stock || !request.url.startsWith("/interaction/")) return callback(request, response);
    interact(request, response).catch((error) => {
      response.statusCode = 500;
      response.end(String(error.stack));
    });
  });
  await new Promise((done) => server.listen(port, "127.0.0.1", done));
  return {
    issuer,
    env: { SHUBBAK_OIDC_ISSUER: issuer, SHUBBAK_OIDC_CLIENT_ID: "shubbak", SHUBBAK_OIDC_CLIENT_SECRET: SECRET },
    logins: () => logins,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(done);
      }),
  };
}
