import { launchBrowser } from './browser.ts'
// args: base, as|-, then path=name pairs
const [base = '', as = '-', ...pairs] = process.argv.slice(2)
const browser = await launchBrowser()
for (const width of [360, 1280]) {
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  if (as !== '-') await context.request.post(`${base}/demo/sign-in`, { form: { as }, maxRedirects: 0 })
  const page = await context.newPage()
  for (const pair of pairs) {
    const at = pair.lastIndexOf('=')
    const [path, name] = [pair.slice(0, at), pair.slice(at + 1)]
    const answer = await page.goto(base + path)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    console.log(width, path, answer?.status(), over > 0 ? `OVERFLOW ${over}` : '')
    await page.screenshot({ path: `/tmp/shots/${name}-${width}.png`, fullPage: true })
  }
  await context.close()
}
await browser.close()
