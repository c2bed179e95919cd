import { isId } from '../../../kernel/ids.ts'
import { seqOf, serviceCode } from '../addresses.ts'

/** Sheets that a list may hold: what fits two pages of paper. */
const listLimit = 12

/**
 * The services of a list, from its address (`?s=S000123,S000045`): in order, each once; what names no service is left out. Lists
 * made before sheets had numbers hold HSDS ids: they stay as they are.
 */
export function listedCodes(query: URLSearchParams): string[] {
  const codes = query
    .getAll('s')
    .flatMap((value) => value.slice(0, 2000).split(','))
    .map((code) => code.trim().toLowerCase())
    .flatMap((code) => (isId(code) ? [code] : codeOf(code)))
  return [...new Set(codes)].slice(0, listLimit)
}

function codeOf(code: string): string[] {
  const seq = seqOf(code)
  return seq === null ? [] : [serviceCode(seq)]
}

export const listQuery = (codes: readonly string[]): { s: string } => ({ s: codes.join(',') })
