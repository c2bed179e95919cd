import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, extname, join, relative, resolve, sep } from 'node:path'
import { openZip } from '../../../../kernel/table/index.ts'
import { err, ok, type Result } from '../../../../kernel/result.ts'
import type { Defects } from '../defects.ts'

/** A file of a source. */
export interface SourceFile {
  /** As a person knows it: its name, with its folders inside the source. */
  name: string
  bytes: number
  /** From its start, each time. */
  open(): AsyncIterable<Uint8Array>
}

/** `other-format`: a workbook of another program or another time, or a page, that must be saved anew. */
export type OpenRefusal =
  { code: 'path-missing' | 'nothing-to-read' | 'other-format' } | { code: 'zip'; reason: string }

const readable = new Set(['.csv', '.tsv', '.json', '.ndjson', '.jsonl', '.geojson', '.xlsx'])
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

export const extensionOf = (name: string): string => extname(name).toLowerCase()

/** The files of a folder, of a ZIP, or one file. Nothing is read yet but a ZIP, which is held in memory. */
export async function openPath(path: string, defects: Defects): Promise<Result<SourceFile[], OpenRefusal>> {
  const whole = resolve(path)
  if (!existsSync(whole)) return err({ code: 'path-missing' })
  const stat = statSync(whole)
  if (stat.isDirectory()) {
    const names = readdirSync(whole, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => relative(whole, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .toSorted()
    return some(names.filter((name) => isWanted(name, defects)).map((name) => onDisk(join(whole, name), name)))
  }
  if (['.zip', '.ods'].includes(extensionOf(whole)))
    return openBytes(basename(whole), new Uint8Array(await readFile(whole)), defects)
  const file = onDisk(whole, basename(whole))
  for await (const chunk of file.open())
    if (isOtherFormat(chunk.subarray(0, 4096))) return err({ code: 'other-format' })
    else break
  return ok([file])
}

/** A workbook of Excel before 2007, or with a password; a page or XML, which many programs call `.xls`. */
function isOtherFormat(start: Uint8Array): boolean {
  const isOldExcel = start[0] === 0xd0 && start[1] === 0xcf && start[2] === 0x11 && start[3] === 0xe0
  return isOldExcel || /^\s*<(?:!doctype|html|table|\?xml)/i.test(new TextDecoder().decode(start))
}

function onDisk(path: string, name: string): SourceFile {
  return { name, bytes: statSync(path).size, open: () => createReadStream(path, { highWaterMark: 256 * 1024 }) }
}

export function inMemory(name: string, bytes: Uint8Array): SourceFile {
  return {
    name,
    bytes: bytes.length,
    async *open() {
      for (let at = 0; at < bytes.length; at += 262_144) yield bytes.subarray(at, at + 262_144)
    },
  }
}

/** What a browser sends: a file, or a ZIP of files. A workbook is a ZIP too, recognized by what it holds. */
export async function openBytes(
  name: string,
  bytes: Uint8Array,
  defects: Defects,
): Promise<Result<SourceFile[], OpenRefusal>> {
  if (isOtherFormat(bytes.subarray(0, 4096))) return err({ code: 'other-format' })
  if (!isZip(bytes) || extensionOf(name) === '.xlsx') return ok([inMemory(name, bytes)])
  const zip = openZip(bytes)
  const has = (wanted: string): boolean => zip.ok && zip.value.names.some((part) => part.toLowerCase() === wanted)
  if (has('mimetype') && has('content.xml')) return err({ code: 'other-format' })
  if (has('[content_types].xml')) return ok([inMemory(name, bytes)])
  return openArchive(bytes, defects)
}

async function openArchive(bytes: Uint8Array, defects: Defects): Promise<Result<SourceFile[], OpenRefusal>> {
  const zip = openZip(bytes)
  if (!zip.ok) return err({ code: 'zip', reason: zip.refusal.code })
  const files: SourceFile[] = []
  for (const name of zip.value.names.toSorted()) {
    if (name.endsWith('/') || /(?:^|\/)(?:\.|__MACOSX)/.test(name) || !isWanted(name, defects)) continue
    const part = await zip.value.read(name)
    if (!part.ok) return err({ code: 'zip', reason: part.refusal.code })
    if (part.value !== null) files.push(inMemory(name, part.value))
  }
  return some(files)
}

const some = (files: SourceFile[]): Result<SourceFile[], OpenRefusal> =>
  files.length === 0 ? err({ code: 'nothing-to-read' }) : ok(files)

/** Tables and JSON; a licence or a note is passed over, anything else that could hold data is reported. */
function isWanted(name: string, defects: Defects): boolean {
  if (readable.has(extensionOf(name))) return true
  if (/\.(?:xls|ods)$/i.test(name)) defects.add('file-format', { file: name })
  if (/\.(?:xml|yaml|yml|sqlite|db|zip|gz)$/i.test(name)) defects.add('file-unknown', { file: name })
  return false
}
