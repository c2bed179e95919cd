const startedAt = String(performance.timeOrigin)

const script = `
const first = ${JSON.stringify(startedAt)}
setInterval(async () => {
  const now = await fetch('/dev/started').then((answer) => answer.text(), () => first)
  if (now !== first) location.reload()
}, 200)
`

/** For `npm run dev` only: shows the new page once the server has been built and started again. */
export const devReload = {
  /** @returns null when the path is none of ours */
  answer: (path: string): Response | null => {
    const headers = { 'cache-control': 'no-store' }
    if (path === '/dev/started') return new Response(startedAt, { headers })
    if (path !== '/dev/reload.js') return null
    return new Response(script, { headers: { ...headers, 'content-type': 'text/javascript; charset=utf-8' } })
  },
  /** Adds the script to a page; anything else is left as it is. */
  addTo: async (response: Response): Promise<Response> => {
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response
    const html = (await response.text()).replace('</body>', '<script src="/dev/reload.js" defer></script></body>')
    return new Response(html, { status: response.status, headers: response.headers })
  },
}
