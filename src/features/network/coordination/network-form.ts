import { regionCodes, regionNames, sectorCodes, sectorName } from '../../../field/index.ts'
import {
  defineForm,
  filled,
  manyOf,
  oneOf,
  overtaken,
  refused,
  text,
  version,
  type FormState,
  type FormWords,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { guestForm, guestNames, guestPrefix, guestValues, guestWords, parseRow } from '../guest-form.ts'
import { textLimits, type FieldLimits } from '../text-limits.ts'
import type { Guest, Network } from '../model.ts'
import type { NetworkDescription } from './change-network.ts'
import { words } from './words.ts'

const networkForm = defineForm({
  nameFr: text({ max: textLimits.networkName }),
  nameEn: text({ max: textLimits.networkName }),
  regions: manyOf(['all', ...regionCodes], { min: 1 }),
  sectors: manyOf(sectorCodes, { min: 1 }),
  version: version(),
})

/** Who coordinates: oneself or someone to invite. Asked when a network is founded. */
const coordinatesForm = defineForm({ coordinates: oneOf(['me', 'other']) })

/** Names of the fields, in the order of the page. */
export const networkNames = ['nameFr', 'nameEn', 'regions', 'sectors', 'coordinates', ...guestNames]

function formWords(lang: Language): FormWords & { limits: FieldLimits } {
  const { labels } = words[lang]
  const guest = guestWords(lang)
  return {
    labels: { ...labels, ...guest.labels },
    limits: {
      nameFr: { label: labels.nameFr, max: textLimits.networkName },
      nameEn: { label: labels.nameEn, max: textLimits.networkName },
      ...guest.limits,
    },
  }
}

/** The form of a network, filled from it; every sector ticked when there is none yet. */
export function networkState(network: Network | null): FormState {
  if (network === null) return filled({ sectors: sectorCodes })
  const { nameFr, nameEn, sectors } = network
  const regions = network.regionCodes.length === regionCodes.length ? ['all'] : network.regionCodes
  return filled({ nameFr, nameEn, regions, sectors })
}

/** What was typed, beside what someone else saved meanwhile. */
export function overtakenNetwork(form: FormBody, now: Network, lang: Language): FormState {
  const { version: _sent, ...typed } = networkForm.rawOf(form)
  const saved = Object.fromEntries(
    Object.entries(networkState(now).values).map(([name, all]) => [name, all.join(', ')]),
  )
  const state = overtaken(typed, saved)
  const theirs = { ...state.theirs }
  if ('regions' in theirs) theirs['regions'] = regionNames(now.regionCodes, lang).join(', ')
  if ('sectors' in theirs) theirs['sectors'] = now.sectors.map((code) => sectorName(code, lang)).join(', ')
  return { ...state, theirs }
}

type ReadNetwork =
  { ok: true; facts: NetworkDescription; version: number; guest: Guest | null } | { ok: false; state: FormState }

/** Everything the page asks, read at once so that all problems show together. `asksWho`: who coordinates too. */
export function readNetwork(form: FormBody, lang: Language, { asksWho }: { asksWho: boolean }): ReadNetwork {
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
  const values = {
    ...networkForm.rawOf(form),
    ...coordinatesForm.rawOf(form),
    ...(guest && !guest.ok ? guest.values : guestValues(form)),
  }
  const problems = Object.assign({}, ...parts.map((part) => (part.ok ? {} : part.problems))) as Record<string, string>
  const t = formWords(lang)
  return { ok: false, state: refused({ values, problems }, t, lang, t.limits) }
}
