import { filled, refused, type FormState } from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { regionCodes, sectorCodes } from '../../../field/index.ts'
import type { NetworkFacts } from '../setup/found-network.ts'
import type { Guest } from '../invite/send-invitation.ts'
import { coordinatesForm, guestForm, guestPrefix, networkForm, parseRow } from '../forms.ts'
import type { Network } from '../model.ts'
import { networkWords } from '../form-words.ts'

/** The form of a network, filled from it; every sector ticked when there is none yet. */
export function networkState(network: Network | null): FormState {
  if (network === null) return filled({ sectors: sectorCodes })
  const { nameFr, nameEn, sectors } = network
  const regions = network.regionCodes.length === regionCodes.length ? ['all'] : network.regionCodes
  return filled({ nameFr, nameEn, regions, sectors })
}

type Read = { ok: true; facts: NetworkFacts; version: number; guest: Guest | null } | { ok: false; state: FormState }

/** Everything the page asks, read at once so that all that is wrong is said together. `asksWho`: who coordinates too. */
export function readNetwork(form: FormBody, lang: Language, { asksWho }: { asksWho: boolean }): Read {
  const network = networkForm.parse(form)
  const coordinates = asksWho ? coordinatesForm.parse(form) : null
  const guest =
    coordinates?.ok && coordinates.value.coordinates === 'other' ? parseRow(guestForm, form, guestPrefix) : null
  const parts = [network, coordinates, guest].filter((part) => part !== null)
  if (parts.every((part) => part.ok) && network.ok) {
    const { nameFr, nameEn, sectors, regions, version } = network.value
    const facts = { nameFr, nameEn, sectors, regionCodes: regions.includes('all') ? [...regionCodes] : regions }
    return { ok: true, facts, version, guest: guest?.ok ? guest.value : null }
  }
  const values = { ...networkForm.rawOf(form), ...coordinatesForm.rawOf(form), ...guestValues(form) }
  const problems = Object.assign({}, ...parts.map((part) => (part.ok ? {} : part.problems))) as Record<string, string>
  const words = networkWords(lang)
  return { ok: false, state: refused({ values, problems }, words, lang, words.limits) }
}

/** What was typed about a person to invite, under the names of the page. */
export const guestValues = (form: FormBody): Record<string, readonly string[]> =>
  Object.fromEntries(guestForm.names.map((name) => [`${guestPrefix}${name}`, form.all(`${guestPrefix}${name}`)]))
