// Stands for `pg-cloudflare` in what is built: the database's client asks for it only on a platform that is not Node.

export function CloudflareSocket() {
  throw new Error('these sockets are of Cloudflare only')
}
