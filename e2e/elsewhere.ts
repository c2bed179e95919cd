import type { BrowserContext, Page } from 'playwright-core'

/** A site that is not ours, where someone was before they came. */
export const elsewhere = 'https://elsewhere.example/'

/**
 * A page that was on another site before; every site that is not ours answers with its name, redirects included, but the
 * one at `silent`, which waits for ever.
 */
export async function aPageElsewhere(
  context: BrowserContext,
  { silent = null }: { silent?: string | null } = {},
): Promise<Page> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    if (request.url === silent) return
    const body = Buffer.from(`<title>${new URL(request.url).host}</title>`).toString('base64')
    const responseHeaders = [{ name: 'content-type', value: 'text/html' }]
    // A page that is left or closed meanwhile wants no answer.
    session.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body }).catch(() => undefined)
  })
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'https://*' }] })
  await page.goto(elsewhere)
  return page
}
