/**
 * Keeps the two blank tools on the device, by an act: the pages as a visitor reads them, and what they are drawn with. It knows
 * nothing of what is answered. The worker it registers stands under the tools, and answers for them alone.
 */
const place = document.querySelector<HTMLElement>('[data-keep]')
const tool = document.querySelector<HTMLElement>('[data-tool]')
const worker = place?.dataset['worker'] ?? ''
const pages = place?.dataset['pages']?.split(' ') ?? []
const scope = worker.slice(0, worker.lastIndexOf('/') + 1)
const store = `tools ${document.documentElement.lang.slice(0, 2)}`

const part = (selector: string) => place?.querySelector<HTMLElement>(selector) ?? null
const show = (selector: string, isShown: boolean) => {
  const found = part(selector)
  if (found) found.hidden = !isShown
}
const say = (what: 'kept' | 'failed' | 'removed') => {
  const status = part('[role=status]')
  if (status) status.textContent = status.dataset[what] ?? ''
}

const asVisitor = async (path: string): Promise<Response> => {
  const answer = await fetch(path, { credentials: 'omit', cache: 'no-store' })
  if (!answer.ok) throw new Error(path)
  return answer
}

/** A page that says it is the kept one, and the files that it names. */
async function fetched(path: string): Promise<[string, Response][]> {
  const answer = await asVisitor(path)
  const html = (await answer.text()).replace('data-source="network"', 'data-source="kept"')
  const files = [...new Set(html.match(/\/assets\/[\w.-]+|\/icon\.svg/g) ?? [])]
  const read = await Promise.all(files.map(async (file): Promise<[string, Response]> => [file, await asVisitor(file)]))
  return [[path, new Response(html, { headers: answer.headers })], ...read]
}

async function keep(): Promise<void> {
  const files = (await Promise.all(pages.map(fetched))).flat()
  await caches.delete(store)
  const cache = await caches.open(store)
  try {
    for (const [path, answer] of files) await cache.put(path, answer)
    await navigator.serviceWorker.register(worker, { scope })
    await navigator.serviceWorker.ready
  } catch (failure) {
    await remove() // all of it, or nothing
    throw failure
  }
}

async function remove(): Promise<void> {
  await caches.delete(store)
  await (await navigator.serviceWorker.getRegistration(scope))?.unregister()
}

/** Version of the tool that is kept; undefined: none is. */
async function keptVersion(): Promise<string | undefined> {
  if (!(await caches.has(store))) return undefined
  const kept = await (await caches.open(store)).match(location.pathname)
  return kept && /data-version="([^"]*)"/.exec(await kept.text())?.[1]
}

async function tell(): Promise<void> {
  const version = await keptVersion()
  const isKept = version !== undefined
  const isNewer = isKept && version !== tool?.dataset['version']
  show('[data-newer]', isNewer)
  show('[data-remove]', isKept)
  show('[data-keep-now]', !isKept || isNewer)
  const button = part('[data-keep-now]')
  if (button) button.textContent = (isNewer ? button.dataset['renew'] : button.dataset['first']) ?? ''
}

async function act(deed: () => Promise<void>, told: 'kept' | 'removed'): Promise<void> {
  try {
    await deed()
    say(told)
  } catch {
    say('failed')
  }
  await tell()
}

if (place && 'serviceWorker' in navigator && 'caches' in window) {
  place.hidden = false
  // Said at once: what is on the screen is not asked of the device.
  show('[data-older]', tool?.dataset['source'] === 'kept')
  part('[data-keep-now]')?.addEventListener('click', () => void act(keep, 'kept'))
  part('[data-remove]')?.addEventListener('click', () => void act(remove, 'removed'))
  void tell()
}
