// A certified authorisation server for the tests of signing in: node provider.mjs FILE-URL-OF-OIDC-PROVIDER
const { Provider } = await import(process.argv[2]);
const port = Number(process.env.PORT), issuer = `http://127.0.0.1:${port}`;
const native = { application_type: 'native', token_endpoint_auth_method: 'none', redirect_uris: ['http://127.0.0.1/'],
  grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'] };
const seconds = { brief: 20, once: 1 };
const provider = new Provider(issuer, {
  clients: [
    { ...native, client_id: 'desk' },
    { ...native, client_id: 'brief' },  // its access tokens live shorter than we renew ahead
    { ...native, client_id: 'once', grant_types: ['authorization_code'] },  // its live for one second, and nothing renews them
    { ...native, client_id: 'owned', client_secret: 'owned-canary', token_endpoint_auth_method: 'client_secret_post' },
  ],
  pkce: { required: () => true },
  scopes: ['openid', 'offline_access'],
  features: { devInteractions: { enabled: true }, revocation: { enabled: true } },
  findAccount: (ctx, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
  issueRefreshToken: async (ctx, client) => client.grantTypeAllowed('refresh_token'),
  rotateRefreshToken: true,
  clockTolerance: 0,
  cookies: { keys: ['k'] },
  ttl: { AccessToken: (ctx, token, client) => seconds[client.clientId] || 600, AuthorizationCode: 60,
    RefreshToken: 3600, Interaction: 600, Session: 600, Grant: 3600, IdToken: 60 },
});
provider.on('server_error', (ctx, error) => console.error(error));
provider.listen(port, '127.0.0.1', () => console.log('ready'));
