import { fold } from '../language.ts'

export type DownloadKind = 'csv' | 'xlsx' | 'json'
/** Those that are tables, linked data, and graphs. */
export type FileKind = DownloadKind | 'jsonld' | 'graphml' | 'gexf'

const contentTypes: Record<FileKind, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
}

export interface FileNameParts {
  what: string
  place?: string
  /** Calendar day, `YYYY-MM-DD`. */
  day: string
  ext: FileKind
}

/** `tisserin-plan-outaouais-2026-11-22.xlsx`: ASCII letters, digits and hyphens only, in any language. */
export function fileName({ what, place, day, ext }: FileNameParts): string {
  const words = ['tisserin', slug(what), slug(place ?? ''), day].filter((word) => word !== '')
  return `${words.join('-')}.${ext}`
}

/** Headers of an answer that the browser saves under `name` (from `fileName`) and nobody keeps on the way. */
export function downloadHeaders(name: string, kind: FileKind): Record<string, string> {
  return {
    'content-type': contentTypes[kind],
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  }
}

function slug(text: string): string {
  return fold(text)
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
}
