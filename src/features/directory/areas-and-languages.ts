import type { Bilingual } from '../../kernel/language.ts'
import { needsUnder, type Need } from './needs.ts'
import { regions } from '../../field/index.ts'

/** A region served: one of Quebec, the whole province, all of Canada. */
export const areas: readonly { code: string; name: Bilingual }[] = [
  { code: 'QC', name: { fr: 'Tout le Québec', en: 'All of Quebec' } },
  { code: 'CA', name: { fr: 'Tout le Canada', en: 'All of Canada' } },
  ...regions,
]
export const areaCodes: readonly string[] = areas.map(({ code }) => code)
export const areaName = (code: string): Bilingual =>
  areas.find((area) => area.code === code)?.name ?? { fr: code, en: code }

/** Languages that a service is often given in here, BCP 47; those of an imported sheet that are not listed are kept. */
export const serviceLanguages: readonly { code: string; name: Bilingual }[] = [
  { code: 'fr', name: { fr: 'français', en: 'French' } },
  { code: 'en', name: { fr: 'anglais', en: 'English' } },
  { code: 'es', name: { fr: 'espagnol', en: 'Spanish' } },
  { code: 'ar', name: { fr: 'arabe', en: 'Arabic' } },
  { code: 'ht', name: { fr: 'créole haïtien', en: 'Haitian Creole' } },
  { code: 'zh', name: { fr: 'chinois', en: 'Chinese' } },
  { code: 'iu', name: { fr: 'inuktitut', en: 'Inuktitut' } },
  { code: 'cr', name: { fr: 'cri', en: 'Cree' } },
  { code: 'moe', name: { fr: 'innu', en: 'Innu' } },
  { code: 'atj', name: { fr: 'atikamekw', en: 'Atikamekw' } },
  { code: 'alq', name: { fr: 'anishinabe', en: 'Anishinaabe' } },
  { code: 'fcs', name: { fr: 'langue des signes québécoise', en: 'Quebec Sign Language' } },
  { code: 'ase', name: { fr: 'langue des signes américaine', en: 'American Sign Language' } },
]
export const languageCodes: readonly string[] = serviceLanguages.map(({ code }) => code)
export const languageName = (code: string): Bilingual =>
  serviceLanguages.find((one) => one.code === code)?.name ?? { fr: code, en: code }

/** Needs as a form shows them: each broad one with those under it. */
export const needGroups: readonly { need: Need; under: readonly Need[] }[] = needsUnder(null).map((need) => ({
  need,
  under: descendants(need.code),
}))
function descendants(code: string): Need[] {
  return needsUnder(code).flatMap((need) => [need, ...descendants(need.code)])
}
