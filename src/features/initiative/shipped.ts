import initiativesFile from '../../../content/initiatives.json' with { type: 'json' }
import { isRegion, sectorCodes, sourceOf, type SectorCode } from '../../field/index.ts'
import { parseDay } from '../../kernel/clock.ts'
import type { Initiative } from './model.ts'

/** What the product ships with, in the order of the file. A fact that is null there is not known, and is never filled in. */
export const shippedInitiatives: readonly Initiative[] = initiativesFile.initiatives.map((one) => ({
  code: one.id,
  name: one.name,
  by: one.by,
  aim: one.aim,
  sectors: one.sectors.map(sectorNamed),
  hasOthers: one.severalOthers,
  regions: one.regions.map(regionNamed),
  ages: one.ages,
  since: one.since,
  until: one.until,
  sources: one.sources.map((id) => sourceOf(id).id),
  told: null,
  updatedOn: dayNamed(one.writtenOn),
  adoptedFrom: null,
}))

const byCode = new Map(shippedInitiatives.map((one) => [one.code, one]))
export const shippedInitiative = (code: string): Initiative | null => byCode.get(code) ?? null

function sectorNamed(code: string): SectorCode {
  const found = sectorCodes.find((one) => one === code)
  if (found === undefined) throw new Error(`content/initiatives.json names an unknown sector: ${code}`)
  return found
}

function regionNamed(code: string): string {
  if (!isRegion(code)) throw new Error(`content/initiatives.json names an unknown region: ${code}`)
  return code
}

function dayNamed(text: string) {
  const day = parseDay(text)
  if (day === null) throw new Error(`content/initiatives.json names no day: ${text}`)
  return day
}
