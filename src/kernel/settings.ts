import { isAbsolute, resolve } from 'node:path'

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'

export type Settings = {
  /** TCP port of the HTTP server; 0 lets the system choose. */
  port: number
  /** Address the HTTP server listens on. */
  host: string
  /** Origin that people see, without a final slash; null: the address the server really listens on. */
  baseUrl: string | null
  /** Absolute path of the folder that holds the embedded database and its keys. */
  dataFolder: string
  /** Administrator's address of an external PostgreSQL; null: the embedded one. */
  databaseUrl: string | null
  /** Where mail is handed over; null: the operator reads it in the outbox page. */
  smtpUrl: string | null
  /** IANA time zone in which calendar days are counted. */
  timeZone: string
  logLevel: LogLevel
  isDemo: boolean
  isDev: boolean
}

export type SettingsResult = { ok: true; value: Settings } | { ok: false; mistakes: string[] }

const logLevels: readonly string[] = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] satisfies LogLevel[]

const parseUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null)

/** @returns what is wrong with the origin people see, or null */
function baseUrlMistake(text: string): string | null {
  const url = parseUrl(text)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    return `BASE_URL must be an address such as https://tisserin.example.org; it is "${text}".`
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '') {
    return `BASE_URL must have no path and no sign-in, such as https://tisserin.example.org; it is "${text}".`
  }
  return null
}

/** The address itself is never repeated: it holds a password. */
function databaseUrlMistake(text: string): string | null {
  const url = parseUrl(text)
  if (url === null || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    return 'DATABASE_URL must be an address such as postgres://user:password@host:5432/database.'
  }
  if (url.password === '')
    return 'DATABASE_URL must contain a password: the keys of the application’s own roles derive from it.'
  if (url.pathname.length < 2) return 'DATABASE_URL must name a database after its last slash.'
  return null
}

const smtpUrlMistake = (text: string): string | null => {
  const url = parseUrl(text)
  return url !== null && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== ''
    ? null
    : 'SMTP_URL must be an address such as smtps://user:password@mail.example.org:465.'
}

function timeZoneMistake(text: string): string | null {
  try {
    Intl.DateTimeFormat('en', { timeZone: text })
    return null
  } catch {
    return `TZ_INSTANCE must be a time zone such as America/Toronto; it is "${text}".`
  }
}

function flagMistake(name: string, text: string): string | null {
  return ['0', '1'].includes(text) ? null : `${name} must be 1 or 0; it is "${text}".`
}

/**
 * Reads the settings of one instance from the environment; a name that is absent or empty takes its default.
 *
 * @returns the settings, or one sentence per mistake, in the order of docs/operations.md
 */
export function readSettings(env: Record<string, string | undefined>): SettingsResult {
  const mistakes: string[] = []
  const read = (name: string): string | null => env[name]?.trim() || null
  const check = (name: string, findMistake: (text: string) => string | null): string | null => {
    const text = read(name)
    const mistake = text === null ? null : findMistake(text)
    if (mistake !== null) mistakes.push(mistake)
    return text
  }

  const port = check('PORT', (text) =>
    /^\d{1,5}$/.test(text) && Number(text) <= 65535 ? null : `PORT must be a number from 0 to 65535; it is "${text}".`,
  )
  const host = check('HOST', (text) =>
    /^[\w.:-]+$/.test(text) ? null : `HOST must be a host name or an IP address, such as 0.0.0.0; it is "${text}".`,
  )
  const baseUrl = check('BASE_URL', baseUrlMistake)
  const data = check('TISSERIN_DATA', (text) =>
    text.includes('\0') ? 'TISSERIN_DATA must be the path of a folder.' : null,
  )
  const databaseUrl = check('DATABASE_URL', databaseUrlMistake)
  const smtpUrl = check('SMTP_URL', smtpUrlMistake)
  const timeZone = check('TZ_INSTANCE', timeZoneMistake)
  const logLevel = check('LOG_LEVEL', (text) =>
    logLevels.includes(text) ? null : `LOG_LEVEL must be one of ${logLevels.join(', ')}; it is "${text}".`,
  )
  const demo = check('TISSERIN_DEMO', (text) => flagMistake('TISSERIN_DEMO', text))
  const dev = check('TISSERIN_DEV', (text) => flagMistake('TISSERIN_DEV', text))

  if (mistakes.length > 0) return { ok: false, mistakes }
  const folder = data ?? 'data'
  return {
    ok: true,
    value: {
      port: port === null ? 3000 : Number(port),
      host: host ?? '127.0.0.1',
      baseUrl: baseUrl === null ? null : new URL(baseUrl).origin,
      dataFolder: isAbsolute(folder) ? folder : resolve(folder),
      databaseUrl,
      smtpUrl,
      timeZone: timeZone ?? 'America/Toronto',
      logLevel: (logLevel ?? 'info') as LogLevel,
      isDemo: demo === '1',
      isDev: dev === '1',
    },
  }
}
