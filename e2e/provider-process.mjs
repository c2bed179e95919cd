// An organization's OpenID Connect provider, as a process of its own: `node provider-process.mjs <redirect address>`.
// Its first line says where it listens. Its own development pages ask for a name and accept any password.
import { createServer } from 'node:http'
import { once } from 'node:events'
import { Provider } from 'oidc-provider'

const [redirectAddress] = process.argv.slice(2)
console.info = () => undefined
console.warn = () => undefined

const server = createServer((request, response) => provider.callback()(request, response))
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const issuer = `http://localhost:${server.address().port}`
const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'tisserin',
      client_secret: 'a secret that both know',
      redirect_uris: [redirectAddress],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  cookies: { keys: ['only for this process'] },
  findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  pkce: { required: () => true },
})
process.stdout.write(`${issuer}\n`)
process.on('disconnect', () => process.exit(0))
