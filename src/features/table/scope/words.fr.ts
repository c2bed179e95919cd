import type { Level } from '../model.ts'
import type { ScopeProblem } from '../rules.ts'

export const fr = {
  title: 'Le niveau de la table',
  lead: 'Où la table travaille. Chaque membre peut le préciser, et tous voient ce qui a changé.',
  labels: {
    nameFr: 'Nom en français',
    nameEn: 'Nom en anglais (facultatif)',
    purpose: 'À quoi la table sert',
    level: 'Niveau',
    regions: 'Régions',
    provinces: 'Autres provinces et territoires',
  },
  hints: {
    name: 'Par exemple : « Table de la Rive ».',
    purpose: 'Une phrase ou deux : ce que vous voulez changer ensemble. Jamais l’histoire d’une personne.',
    level: 'Il dit aussi quelles régions préciser.',
    levels: {
      local: 'Une ville, un quartier, une MRC.',
      regional: 'Une région ou plusieurs.',
      provincial: 'Tout le Québec, par exemple avec des tables régionales.',
      national: 'Tout le Québec, avec au moins une personne par région.',
      interprovincial: 'Avec d’autres provinces ou territoires.',
    } satisfies Record<Level, string>,
    regions: 'Pour une table locale ou régionale. Une table provinciale ou nationale n’en coche aucune.',
    provinces: 'Pour une table interprovinciale seulement.',
  },
  problems: {
    nameFr: { 'no-name': 'Donnez un nom, dans une langue au moins.' },
    level: { missing: 'Choisissez un niveau.' },
    regions: {
      'no-region': 'Cochez au moins une région : la table est locale ou régionale.',
      'regions-not-asked': 'Décochez les régions : à ce niveau, la table est de tout le Québec.',
    } satisfies Partial<Record<ScopeProblem, string>>,
    provinces: {
      'no-province': 'Cochez au moins une autre province ou un territoire.',
      'provinces-not-asked': 'Décochez les autres provinces, ou choisissez le niveau interprovincial.',
    } satisfies Partial<Record<ScopeProblem, string>>,
  },
  save: 'Enregistrer',
}
export type Words = typeof fr
