import type { ValueState } from '../model.ts'
import type { WithheldReason } from '../shown.ts'
import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'

/** A non-breaking space, as before « % ». */
const nb = '\u00a0'
const n = (count: number): string => formatNumber(count, 'fr')
const organizations = (count: number): string =>
  plural('fr', count, `${n(count)} organisation`, `${n(count)} organisations`)

export const fr = {
  /** Where there is no figure, this stands in its place; « partiel » stands beside one. */
  states: {
    computed: 'Calculé',
    partial: 'Partiel',
    awaitingSurvey: 'En attente d’un sondage',
    withheld: 'Non montré',
    'no-data': 'Pas encore de données',
    'not-adopted': 'Non retenu',
  } satisfies Record<Exclude<ValueState, 'awaiting-survey'> | 'awaitingSurvey', string>,
  never: 'Pas encore calculé',
  percent: (share: string) => `${share}${nb}%`,
  share: (share: string, part: string, whole: string) => `${share}${nb}% (${part}${nb}sur${nb}${whole})`,
  kinds: (count: number) => plural('fr', count, `${count} catégorie`, `${count} catégories`),
  days: (count: number, said: string) => plural('fr', count, `${said}${nb}jour`, `${said}${nb}jours`),
  perMonth: (rate: string) => `${rate} par mois`,
  yes: 'Oui',
  no: 'Non',
  organizationsOf: (yes: number, of: number) => `${organizations(yes)} sur${nb}${of}`,
  level: (level: string) => `Niveau ${level}`,
  median: (level: string) => `Niveau médian : ${level}`,

  /** What it means. */
  means: {
    targetReached: (target: string) => `La cible (${target}) est atteinte.`,
    targetShort: (missing: string, target: string) => `Il manque ${missing} pour atteindre la cible (${target}).`,
    points: (count: number, said: string) => plural('fr', count, `${said} point`, `${said} points`),
    since: {
      baseline: {
        more: (by: string, than: string) => `${by} de plus que le point de départ (${than}).`,
        less: (by: string, than: string) => `${by} de moins que le point de départ (${than}).`,
        same: 'Comme au point de départ.',
      },
      previous: {
        more: (by: string, than: string) => `${by} de plus que la période d’avant (${than}).`,
        less: (by: string, than: string) => `${by} de moins que la période d’avant (${than}).`,
        same: 'Comme à la période d’avant.',
      },
    },
    zero: 'Un vrai zéro : du travail de ce genre est noté, rien ne répond à cette mesure.',
    count: 'Chaque fiche compte une fois, même quand plusieurs organisations y ont travaillé.',
    people: 'Un total donné par les organisations : des participations, ou une estimation de personnes distinctes.',
    share: (part: string, partName: string, whole: string, wholeName: string) =>
      `${part} (${partName}) sur ${whole} (${wholeName}).`,
    onlyNature: (only: string, count: string) => `Une seule catégorie : ${only} (${count}).`,
    noNature: 'Rien ne s’est fait de ce genre.',
    tiedNature: (firsts: readonly string[], others: number, count: string) =>
      `Le plus souvent, à égalité : ${firsts.join(', ')}${others > 0 ? plural('fr', others, ` et ${others} autre`, ` et ${others} autres`) : ''} (${count}${nb}chacune).`,
    nature: (first: string, count: string) => `Le plus souvent : ${first} (${count}).`,
    level: (share: string) => `${share} des réponses sont au niveau convenu ou plus haut.`,
    medianLevel: 'Au moins la moitié des réponses sont à ce niveau ou plus haut.',
    duration: (least: string, most: string, running: string) => `De ${least} à ${most}; ${running}.`,
    running: (count: number) =>
      count === 0
        ? 'rien n’est encore en cours'
        : plural('fr', count, `${n(count)} est en cours`, `${n(count)} sont en cours`),
    frequency: 'Une moyenne sur les mois de la période.',
    yes: 'C’est en place.',
    no: 'Ce n’est pas encore en place.',
    yesNo: 'Parmi les organisations qui ont retenu l’action.',
    awaitingSurvey: 'Seul un sondage donne ce chiffre, et aucun n’est fermé pour cette période.',
    'no-data': 'Rien de ce genre n’est noté : on ne sait pas, et ce n’est pas un zéro.',
    'not-adopted': 'Aucune organisation d’ici n’a retenu cette action, ou ce résultat.',
    notAdoptedOwn: 'Votre organisation n’a pas retenu cette action, ou ce résultat.',
    never: 'Ce chiffre n’a pas encore été calculé pour cette période.',
    withheld: {
      few: 'Trop peu de personnes, ou un chiffre qui en ferait deviner un autre : il reste caché pour les protéger.',
      'own-only': 'Ce nombre de personnes appartient à l’organisation qui l’a noté.',
    } satisfies Record<WithheldReason, string>,
  },

  /** What to do about it. */
  toDo: {
    reached: 'Maintenez l’effort, ou visez plus haut.',
    short: 'Voyez avec l’équipe ce qui manque d’ici la fin de la période.',
    more: 'Notez ce qui a aidé, et poursuivez.',
    less: 'Demandez-vous ce qui a changé.',
    noTarget: 'Fixez une cible pour savoir si c’est assez.',
    nature: 'Voyez quelles catégories manquent encore.',
    share: (rest: number) =>
      rest === 0
        ? 'Personne ne manque : maintenez l’effort.'
        : plural('fr', rest, `Voyez ce qui manque pour ${rest} autre.`, `Voyez ce qui manque pour les ${rest} autres.`),
    level: 'Voyez quelle formation ferait monter les autres réponses.',
    running: 'Notez la fin de ce qui est terminé.',
    duration: 'Voyez si c’est assez long pour porter fruit.',
    frequency: 'Convenez ensemble du rythme voulu, puis fixez-le comme cible.',
    keepYes: 'Gardez-le à jour : notez tout changement.',
    yesNo: 'Demandez aux autres ce qui les retient.',
    zeroOwn: 'Si quelque chose s’est fait, notez-le; sinon le zéro est juste.',
    zero: 'Demandez si rien ne s’est fait, ou si rien n’a été noté.',
    partial: (missing: number) =>
      plural(
        'fr',
        missing,
        `Demandez à l’organisation qui n’a rien noté ce qu’il en est.`,
        `Demandez aux ${n(missing)} organisations qui n’ont rien noté ce qu’il en est.`,
      ),
    awaitingSurvey: 'Ouvrez le sondage, puis fermez-le quand les réponses y sont.',
    'no-data': 'Demandez aux organisations de noter ce qu’elles ont fait; zéro se note aussi.',
    noDataOwn: 'Notez ce que vous avez fait; zéro se note aussi.',
    'not-adopted': 'Voyez si une organisation pourrait s’en charger.',
    notAdoptedOwn: 'Retenez-la dans votre plan si elle vous concerne.',
    withheld: 'Choisissez une région plus large ou une période plus longue.',
    ownOnly: 'Regardez le total de la table ou de la région.',
    never: 'Revenez dans quelques minutes : le calcul est demandé.',
  },

  coverage: (contributing: number, adopters: number) =>
    adopters === 0
      ? 'Aucune organisation n’a retenu l’action.'
      : `D’après ${organizations(contributing)} sur${nb}${n(adopters)}.`,
  ownCoverage: (contributing: number): string =>
    contributing === 0 ? 'Rien de noté par votre organisation.' : 'D’après vos fiches.',
  jointShort: (count: number) => plural('fr', count, `${n(count)} fiche commune.`, `${n(count)} fiches communes.`),
  joint: (count: number) =>
    plural(
      'fr',
      count,
      `${n(count)} fiche est commune à plusieurs organisations. Elle compte une fois ici et une fois chez chacune : les parties additionnées dépassent le total.`,
      `${n(count)} fiches sont communes à plusieurs organisations. Elles comptent une fois ici et une fois chez chacune : les parties additionnées dépassent le total.`,
    ),
  hidden: 'Non montré',
  method: 'Comment c’est calculé',
  version: (version: number) => `Définition, version ${version}.`,
  trace: 'D’où vient ce chiffre',
  overTime: 'Dans le temps, cible',
  traceOf: (measure: string) => `D’où vient ce chiffre : ${measure}`,
  overTimeOf: (measure: string) => `Dans le temps, cible : ${measure}`,
  bars: { name: 'Catégorie', value: 'Nombre' },
  group: 'Groupe',
  by: { ageBand: 'Par âge', gender: 'Par genre', role: 'Par fonction' },
  levels: { row: 'Réponses', total: 'Total', desc: (said: string) => `Répartition des réponses. ${said}` },
  parts: 'Ce qui compose cette part',
  part: (name: string, share: string) => `${name} : ${share}`,

  /** Of a period that holds today: its figures lie lower than those of a whole one. */
  underWay: 'Période en cours : ses chiffres ne se comparent pas encore à ceux d’une période complète.',
  period: {
    'school-year': (from: string, to: string) => `Année scolaire ${from}-${to}`,
    'fiscal-year': (from: string, to: string) => `Exercice ${from}-${to} (avril à mars)`,
    quarter: (number: number, year: string) =>
      `${['Janvier à mars', 'Avril à juin', 'Juillet à septembre', 'Octobre à décembre'][number - 1]} ${year}`,
    shortQuarter: (number: number, year: string) => `T${number} ${year}`,
  },
  periodLabel: 'Période',
  tally: {
    figures: (count: number) => plural('fr', count, 'chiffre', 'chiffres'),
    survey: (count: number) => plural('fr', count, 'attend un sondage', 'attendent un sondage'),
    missing: (count: number) => plural('fr', count, 'sans données', 'sans données'),
    withheld: (count: number) => plural('fr', count, 'non montré', 'non montrés'),
  },
  file: {
    code: 'Code',
    action: 'Action',
    name: 'Mesure',
    state: 'État',
    said: 'En mots',
    number: 'Nombre',
    percent: 'Part',
    numerator: 'Numérateur',
    denominator: 'Dénominateur',
    categories: 'Catégories',
    contributing: 'Organisations qui ont noté',
    adopters: 'Organisations qui ont retenu l’action',
    version: 'Version de la définition',
  },
}

export type Words = typeof fr
