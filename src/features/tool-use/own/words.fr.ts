import type { CountedTool } from '../mark.ts'

export const fr = {
  title: 'Outils ouverts, comptés sans nom',
  lead: 'Le plan d’action demande combien de personnes différentes utilisent les outils. Voici ce qui est gardé de vous.',
  kept: [
    'Une marque par outil, par organisation et par année scolaire, avec le mois de la première fois.',
    'Ni la page, ni la ligne, ni un mot cherché, ni une réponse, ni combien de fois.',
    'La marque ne porte pas votre nom. Personne d’autre ne peut la relire, pas même vos collègues.',
    'Elle est effacée à la fin de l’année scolaire. Il ne reste qu’un nombre.',
  ],
  tools: {
    grid: 'Grille des facteurs',
    signs: 'Liste d’indices possibles',
    directory: 'Répertoire : une recherche ou une fiche',
    'school-tool': 'Un service ou un outil de votre école',
  } satisfies Record<CountedTool, string>,
  heads: { tool: 'Outil', organization: 'Organisation', since: 'Dans le mois commencé le' },
  left: 'Organisation quittée',
  none: { title: 'Aucune marque', text: 'Vous n’avez ouvert aucun de ces outils cette année, ou l’année est effacée.' },
  see: 'Voir',
  panel: 'Ouvrir un outil compte une fois par année scolaire, sans votre nom.',
}
export type Words = typeof fr
