import { createServer } from 'node:http'
import pg from 'pg'

// The least that answers a page: its bytes from memory, after one trivial query. What another page costs is said beside
// this, measured in the same minutes: milliseconds of one machine say nothing of another.
const [, , adminUrl = ''] = process.argv
const client = new pg.Client({ connectionString: adminUrl })
await client.connect()
let page = Buffer.alloc(0)
process.on('message', (text: string) => {
  page = Buffer.from(text)
  process.send?.('shown')
})
process.once('disconnect', () => process.exit(0))
const server = createServer(async (_, response) => {
  await client.query({ name: 'trivial', text: 'select 1', values: [] })
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': page.byteLength }).end(page)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' && address ? address.port : 0)
})
