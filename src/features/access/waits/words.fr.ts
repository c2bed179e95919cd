import type { WaitBand } from './gated-waits.ts'

export const fr = {
  title: 'Temps de réponse aux orientations',
  lead: 'En combien de temps les organisations du réseau se répondent, sur douze mois finis. Aucune orientation, aucune organisation, aucune personne ne paraît ici.',
  small:
    'Un nombre trop petit n’est pas montré : il parlerait de quelques jeunes. Un autre peut l’être aussi, pour qu’on ne le retrouve pas.',
  heads: { region: 'Région', from: 'Qui oriente', to: 'Qui reçoit', all: 'Orientations' },
  bands: {
    day: 'En un jour',
    'three-days': 'En trois jours',
    week: 'En une semaine',
    more: 'Plus tard',
    none: 'Sans réponse',
  } satisfies Record<WaitBand, string>,
  code: 'Code',
  total: 'Toutes',
  noRegion: 'Non précisée',
  withheld: 'Non montré',
  files: 'Ces nombres',
  file: 'temps-de-reponse',
  link: 'Temps de réponse aux orientations',
  empty: { title: 'Rien à compter encore', text: 'Les nombres paraissent quand un mois est fini.' },
}
export type Words = typeof fr
