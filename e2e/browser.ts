import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inflate } from '@sparticuz/chromium'
import { chromium, type Browser, type BrowserContext, type LaunchOptions } from 'playwright-core'
import { askOnlyWholePages } from './whole-pages.ts'

/** Nothing leaves this machine, and the browser keeps the protections that people's browsers have. */
const ourArguments = [
  '--no-sandbox',
  '--headless=shell',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  // Only this machine has an address; any other name leads nowhere.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

const require = createRequire(import.meta.url)
const packageFolder = join(dirname(require.resolve('@sparticuz/chromium')), '..')
const { version } = require(join(packageFolder, 'package.json')) as { version: string }
const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']

/** The package unpacks into the temporary folder, whichever that is: each process unpacks into one of its own. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    await Promise.all(archives.map((name) => inflate(join(packageFolder, 'bin', name))))
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

/** The browser's folder, unpacked once for this machine and user; several processes may ask at once. */
async function unpackedFolder(): Promise<string> {
  const folder = join(tmpdir(), `tisserin-chromium-${version}-${process.getuid?.() ?? 0}`)
  if (existsSync(folder)) return folder
  const making = await mkdtemp(`${folder}-`)
  await unpackInto(making)
  await rename(making, folder).catch(async (failure: unknown) => {
    await rm(making, { recursive: true, force: true })
    if (!existsSync(folder)) throw failure
  })
  return folder
}

/** The package's own list of font folders names places of another machine: without this one, text has no glyph. */
async function fontList(folder: string): Promise<string> {
  const path = join(folder, 'our-fonts.conf')
  const xml = `<?xml version="1.0"?><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`
  const making = `${path}.${process.pid}`
  await writeFile(making, xml)
  await rename(making, path)
  return path
}

/** Its own libraries and fonts: a bare Debian has neither. They concern the browser only, not this process. */
async function unpacked(): Promise<LaunchOptions> {
  const folder = await unpackedFolder()
  return {
    executablePath: join(folder, 'chromium'),
    args: ourArguments,
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: await fontList(folder),
      HOME: process.env['HOME'] ?? folder,
    },
  }
}

/** How long anything that is waited for in a page may take: a machine at work on many tests is slow, and the test itself ends. */
const patienceMs = 120_000

/** Where a process may not be forked, each document is a program of its own, which costs half as much again. */
async function launchUnpacked(): Promise<Browser> {
  const options = await unpacked()
  return chromium.launch(options).catch(() => chromium.launch({ ...options, args: [...ourArguments, '--no-zygote'] }))
}

const onThisMachine = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * A real Chromium, without anything to install: the one that npm brought, else one found on the machine.
 *
 * @throws Error when neither starts
 */
export async function launchBrowser(): Promise<Browser> {
  const browser = await launchAny()
  browser.on('context', (context) => {
    context.setDefaultTimeout(patienceMs)
    askOnlyWholePages(context)
  })
  return browser
}

async function launchAny(): Promise<Browser> {
  try {
    return await launchUnpacked()
  } catch (failure) {
    const found = onThisMachine.find((path) => existsSync(path))
    if (found === undefined) throw failure
    return chromium.launch({ executablePath: found, args: ourArguments })
  }
}

interface ProfileOptions {
  javaScriptEnabled: boolean
  /** Keeps the pages that one goes back to whole, in memory, as people’s browsers do and driven ones do not. */
  keepsPages?: boolean
}

/**
 * A browser on a profile of its own, in the folder `profile`: one of the machine, which is whole and writes its history
 * there, else the one of the packages, which writes none.
 */
export async function launchOnProfile(
  profile: string,
  { keepsPages = false, ...options }: ProfileOptions,
): Promise<{ context: BrowserContext; isWhole: boolean }> {
  const executablePath = onThisMachine.find(existsSync)
  const kept = keepsPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}
  if (executablePath === undefined)
    return {
      context: await chromium.launchPersistentContext(profile, { ...(await unpacked()), ...options, ...kept }),
      isWhole: false,
    }
  const args = [...ourArguments.filter((one) => !one.startsWith('--headless')), '--headless=new']
  return {
    context: await chromium.launchPersistentContext(profile, { executablePath, args, ...options, ...kept }),
    isWhole: true,
  }
}

/**
 * Has the next browser on that profile, whose last one was killed, open again what was open then: what « Restore » does, by the
 * settings of the profile.
 */
export async function offerLastSession(profile: string): Promise<void> {
  const path = join(profile, 'Default', 'Preferences')
  const settings = existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as Record<string, object>) : {}
  const told = {
    ...settings,
    session: { ...settings['session'], restore_on_startup: 1 },
    profile: { ...settings['profile'], exit_type: 'Normal' },
  }
  await writeFile(path, JSON.stringify(told))
}
