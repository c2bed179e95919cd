import { plural } from '../../../kernel/wording.ts'
import type { EvidenceTime } from '../evidence-types.ts'
import type { Leading } from './leading.ts'

export const fr = {
  title: 'Compter une activité',
  lead: 'Une minute, et ce ne sera plus à compter. Une estimation vaut mieux que rien.',
  never: 'N’écrivez rien qui permette de reconnaître une jeune personne.',
  typeTitle: (name: string) => `Consigner : ${name}`,
  save: 'Enregistrer',
  draft: {
    text: 'Vous aviez commencé à remplir ce formulaire, sans l’envoyer.',
    back: 'Reprendre ce que j’avais tapé',
  },
  more: 'Plus de détails',
  again: 'Comme la dernière fois',
  /** « Atelier, 12 présences, 3 novembre » */
  againSaid: (what: string, count: number | null, day: string) =>
    count === null ? `${what} (${day})` : `${what}, ${count} ${plural('fr', count, 'personne', 'personnes')} (${day})`,
  kind: 'Qu’est-ce que c’était ?',
  purpose: 'Dans quel but ?',
  audience: 'Avec qui ?',
  people: 'Combien de personnes ?',
  peopleHint: 'En tout, sans les parents.',
  boys: 'Dont garçons ou hommes',
  parents: 'Combien de parents ?',
  howMany: 'Combien ?',
  others: 'Autre chose à consigner ?',
  othersLead: 'Ententes, protocoles, formations, totaux du mois : chaque chose a son formulaire.',
  times: {
    event: 'Ce qui a eu lieu',
    standing: 'Ce qui est en place',
    period: 'Les totaux d’une période',
  } satisfies Record<EvidenceTime, string>,
  labels: {
    same: 'Est-ce la même chose ?',
    organization: 'Au nom de',
    startsOn: 'Premier jour',
    day: 'Quel jour ?',
    endsOn: 'Dernier jour',
    parents: 'Parents',
    about: 'À propos de',
    action: 'Pour quelle action du plan ?',
    leading: 'Qui s’en est chargé ?',
    regions: 'Où ?',
    title: 'Titre',
    otherKind: 'Autre : quoi ?',
    partners: 'Avec quelles organisations ?',
    record: 'Ce qui est consigné',
  },
  hints: {
    endsOnEvent: 'Seulement si cela a duré plus d’un jour.',
    endsOnStanding: 'Laissez vide si c’est encore en place.',
    partners: 'Tapez le début du nom. L’autre organisation le saura et pourra dire « ce n’est pas nous ».',
    title: 'En quelques mots, par exemple « Atelier à l’école ».',
    regions: 'Si rien n’est coché : les régions de votre organisation.',
    otherKind: 'Seulement si vous avez choisi « Autre ».',
    none: 'Laissez vide ce que vous ne savez pas. Pour zéro, écrivez 0.',
  },
  estimate: 'C’est une estimation : personne n’est compté par son nom.',
  byParts: (quantity: string) => `${quantity} : par âge, par genre`,
  byAge: 'Par âge',
  byGender: 'Par genre',
  noAction: 'Aucune en particulier',
  noAbout: 'Rien en particulier',
  leadings: {
    us: 'Nous',
    together: 'Nous et ces organisations, ensemble',
    them: 'Ces organisations; nous y avons participé',
  } satisfies Record<Leading, string>,
  same: {
    title: 'Quelqu’un l’a peut-être déjà consigné',
    text: 'Dites-nous si c’est la même chose : ce sera compté une seule fois.',
    yes: (organization: string, day: string) => `Oui, c’est la même chose : ${organization}, ${day}`,
    yesTitled: (organization: string, title: string, day: string) =>
      `Oui, c’est la même chose : « ${title} », ${organization}, ${day}`,
    no: 'Non, c’est autre chose',
  },
}

export type Words = typeof fr
