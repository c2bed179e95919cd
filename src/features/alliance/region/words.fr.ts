import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: (region: string) => `Dans votre région : ${region}`,
  titleNone: 'Choisissez une région',
  description: (region: string) =>
    `Quels secteurs se sont joints à Tisserin en région ${region}, et ce qui s’y fait déjà.`,
  lead: 'Voici qui tient chaque fil ici, selon ce que Tisserin sait aujourd’hui.',
  leadNone: 'Chaque région a sa page : secteurs qui se sont joints, initiatives et services.',
  unknownRegion: 'Cette région n’existe pas dans Tisserin. Choisissez-en une dans la liste.',
  region: 'Région',
  see: 'Voir cette région',
  caption: (held: number, region: string) =>
    held === 0
      ? `Tisserin n’y connaît encore aucun fil tenu, en région ${region}.`
      : held === 5
        ? 'Les cinq fils sont tenus ici.'
        : `${held} ${plural('fr', held, 'fil est tenu', 'fils sont tenus')} ici. Les pointillés attendent quelqu’un.`,
  sectors: 'Secteurs',
  joined: (count: number) =>
    `${count} ${plural('fr', count, 'organisation s’est jointe', 'organisations se sont jointes')} à Tisserin ici.`,
  named: (count: number) => plural('fr', count, 'Elle se présente', 'Se présentent'),
  notNamed: 'Aucune n’affiche son nom en public.',
  notYet: 'Pas encore connu : aucune organisation de ce secteur ne s’est jointe ici.',
  away: 'Ces renseignements ne peuvent pas être lus en ce moment. Réessayez dans quelques minutes.',
  initiatives: 'Initiatives',
  noInitiative: 'Pas encore connu : aucune initiative de cette région n’est inscrite ici.',
  allInitiatives: 'Toutes les initiatives',
  services: 'Services',
  servicesText: 'Le répertoire donne les services de la région, avec leurs heures et leurs numéros.',
  servicesLink: 'Ouvrir le répertoire de cette région',
  weave: 'Tisser ces secteurs',
  other: 'Une autre région',
}

export type Words = typeof fr
