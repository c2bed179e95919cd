import { pino, type DestinationStream } from 'pino'
import type { LogLevel } from './settings.ts'

/**
 * All that a log line may hold. No address, name, token or typed text: a page is named by its route id. A field that is
 * not in this list is dropped, even when a cast lets it through.
 */
export type LogFields = {
  requestId?: string
  /** Id of the route, never the address asked for. */
  route?: string
  method?: string
  status?: number
  durationMs?: number
  /** Name of the background task. */
  task?: string
  attempt?: number
  count?: number
  /** Part of the instance concerned: database, mail, … */
  part?: string
  version?: string
  /** What was thrown; its kind, code and place are kept, never its message, which may repeat a value. */
  error?: unknown
}

export type Log = Record<'debug' | 'info' | 'warn' | 'error', (message: string, fields?: LogFields) => void>

const allowed = [
  'requestId',
  'route',
  'method',
  'status',
  'durationMs',
  'task',
  'attempt',
  'count',
  'part',
  'version',
] as const

const codeOf = (error: Error): string | undefined =>
  'code' in error && (typeof error.code === 'string' || typeof error.code === 'number') ? String(error.code) : undefined

/** The frames of a stack, without the first lines, which hold the message. */
function framesOf(error: Error): string[] {
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim())
  return lines.filter((line) => /^at .*:\d+:\d+\)?$/.test(line)).slice(0, 12)
}

function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error }
  return {
    name: error.name,
    code: codeOf(error),
    at: framesOf(error),
    ...(error.cause instanceof Error && { cause: describeError(error.cause) }),
  }
}

function keepAllowed(fields: LogFields): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const name of allowed) if (fields[name] !== undefined) kept[name] = fields[name]
  if (fields.error !== undefined) kept['error'] = describeError(fields.error)
  return kept
}

/**
 * A log of JSON lines: `level`, `time` (ISO 8601, UTC), `msg`, and the allowed fields.
 *
 * @param destination standard output when absent
 */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  const logger = destination === undefined ? pino(options) : pino(options, destination)
  const write =
    (name: keyof Log) =>
    (message: string, fields: LogFields = {}): void =>
      logger[name](keepAllowed(fields), message)
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}
