import type { SectorCode } from '../../../field/index.ts'
import { plural } from '../../../kernel/wording.ts'

export const fr = {
  home: 'Accueil',
  title: 'Composer une alliance',
  description:
    'Choisissez des secteurs et voyez une alliance se tisser : ce que chacun apporte, ce qu’il gagne, et qui l’a déjà fait au Québec.',
  lead: 'Choisissez au moins deux secteurs. Le tissu montre qui se rencontre et où il reste des trous.',
  leadOne: 'Un fil tient peu de choses tout seul. Ajoutez-en un autre pour voir une alliance.',
  leadDocumented: 'Cette alliance existe. Des gens l’ont montée et l’ont racontée.',
  leadOther: 'Aucun exemple documenté ne réunit exactement ces secteurs. Voici ce qu’ils y gagneraient.',
  leadFour: 'La source annonce cette alliance, sans exemple lisible. D’autres initiatives réunissent ces secteurs.',
  legend: 'Secteurs à réunir',
  weave: 'Tisser',
  unknownSector: 'Un mot de cette adresse n’est pas un secteur. Il a été laissé de côté.',
  key: [
    'Fil vertical : ce que le secteur apporte.',
    'Fil horizontal : ce qu’il y gagne.',
    'Pointillé : personne ne tient ce fil.',
  ],
  /** Both are counts in words: « Trois », « trois rencontres sur dix ». */
  caption: (threads: number, count: string, meetings: string) =>
    threads === 0
      ? 'Aucun fil sur cinq. Tout reste à tisser.'
      : `${count} ${plural('fr', threads, 'fil', 'fils')} sur cinq, ${meetings}.`,
  /** What no one holds: « les fils de l’éducation et de la justice ». */
  holes: (threads: string, howMany: number) =>
    `Personne n’y tient ${plural('fr', howMany, 'le fil', 'les fils')} ${threads}.`,
  whole: 'Les cinq secteurs se rencontrent.',
  touch: 'Choisissez un croisement pour lire ce qu’on y gagne.',
  portraits: 'Ce que chacun apporte',
  more: (sector: string) => `${sector} de plus près`,
  mandate: 'Son mandat',
  who: 'Qui en fait partie',
  bringsIt: 'Son apport',
  cannotIt: 'Ses limites',
  best: 'Avec qui ça marche bien',
  tryWith: (name: string) => `Tisser ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  crossings: 'À chaque croisement',
  basis: 'Un tiret marque un gain tiré du mandat de chacun : aucun exemple ne le documente encore.',
  fromMandate: 'tiré du mandat',
  /** Read before a gain: who gains, from whom. */
  gains: {
    community: 'Le communautaire gagne',
    education: 'L’éducation gagne',
    institutional: 'L’institutionnel gagne',
    police: 'La police gagne',
    justice: 'La justice gagne',
  } satisfies Record<SectorCode, string>,
  testimonials: 'Ce qu’en disent des gens',
  exists: (name: string) => `Cela existe : ${name}`,
  existsFour: 'Deux exemples, sous leur propre nom',
  walkStory: 'Suivre l’histoire, en six étapes',
  again: 'Relire l’histoire',
  nearest: 'L’alliance documentée la plus proche',
  nearestMany: 'Les alliances documentées les plus proches',
  add: (threads: string, howMany: number) => `Ajoutez ${plural('fr', howMany, 'le fil', 'les fils')} ${threads}.`,
  remove: (threads: string, howMany: number) => `Retirez ${plural('fr', howMany, 'le fil', 'les fils')} ${threads}.`,
  fourStories: 'Quatre alliances documentées',
  region: 'Dans votre région',
  regionText: 'Voyez quels secteurs se sont joints à Tisserin près de chez vous, et ce qui s’y fait déjà.',
  regionLabel: 'Région',
  regionButton: 'Voir ma région',
  start: 'Commencer cette alliance',
  startTitle: 'Et si c’était la vôtre ?',
  startText:
    'Trois choses suffisent pour commencer : deux organisations, une personne pour répondre et une première rencontre.',
  checklist: 'La liste de réussite',
}

export type Words = typeof fr
