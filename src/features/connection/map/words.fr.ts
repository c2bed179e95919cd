import { plural } from '../../../kernel/wording.ts'

const organizations = (count: number) => `${count} ${plural('fr', count, 'organisation', 'organisations')}`
const ties = (count: number) => `${count} ${plural('fr', count, 'lien', 'liens')}`

export const fr = {
  title: 'Carte des liens',
  counts: (count: number, tied: number) =>
    `${organizations(count)}, ${ties(tied)} ${plural('fr', tied, 'déclaré ou noté', 'déclarés ou notés')}.`,
  coverage: (answered: number, of: number) =>
    of === 0
      ? ''
      : answered === 0
        ? 'Aucune organisation n’a encore répondu : ce qui manque ici n’est pas encore connu.'
        : `${organizations(answered)} sur ${of} ${plural('fr', answered, 'a répondu', 'ont répondu')}.`,
  asOf: (day: string) => `État au ${day}.`,
  toTable: 'Lire la même chose en tableau',
  placeSaysNothing: 'La place d’une organisation ne dit rien de son importance.',
  grouped: {
    ring: 'Les organisations sont groupées par secteur.',
    dense: 'Les organisations sont groupées par secteur. Leur nom paraît quand on les pointe.',
    grounds:
      'Chaque rond est une région ; les organisations y sont groupées par secteur. Leur nom paraît quand on les pointe.',
    folded:
      'Chaque rond est une région, chaque étiquette un secteur et le nombre de ses organisations. Choisissez une région pour l’ouvrir.',
  },
  filter: {
    summary: 'Choisir ce qu’on voit',
    label: 'Filtrer la carte et le tableau',
    submit: 'Voir',
    reset: 'Tout voir',
    basis: 'Source',
    bases: { both: 'Déclarés et notés', declared: 'Déclarés seulement', evidenced: 'Notés seulement' },
    sector: 'Secteur',
    region: 'Région',
    kind: 'Nature',
    months: 'Période notée',
    lastMonths: (count: number) => `${count} mois`,
    action: 'Action du plan',
    need: 'Besoin',
    all: 'Tous',
    allOfThem: 'Toutes',
  },
  kinds: {
    partnership: 'entente',
    activity: 'activité commune',
    committee: 'même table ou comité',
    interaction: 'échange',
    training: 'formation commune',
  },
  strengths: {
    know: 'se connaissent',
    exchange: 'échangent',
    coordinate: 'coordonnent',
    integrate: 'intègrent',
    hidden: 'force non montrée',
  },
  key: {
    title: 'Légende',
    hangs: 'ne tient qu’à un fil',
    holds: 'd’autres ne tiennent qu’à elle',
    dormant: 'plus d’échange depuis 12 mois',
    declaredOnly: 'déclaré, rien de noté',
    evidencedOnly: 'noté, déclaré par personne',
    ropes: (from: number, until: number | null) =>
      until === null ? `${ties(from)} et plus` : `${from} à ${ties(until)}`,
    nobody: 'personne de ce secteur',
  },
  zoom: {
    label: 'Taille de la carte',
    sizes: { 1: 'Ajustée', 2: 'Deux fois', 3: 'Trois fois' },
    close: (region: string) => `Refermer : ${region}`,
  },
  map: 'Carte des liens, à faire défiler',
  svg: 'Télécharger la carte (SVG)',
  twoDates: 'Comparer deux dates',
  noRegion: 'Sans région dite',
  of: (name: string, sector: string, count: number) => `${name} (${sector}, ${ties(count)})`,
  door: (region: string, count: number) => `${region} : ${ties(count)}. Ouvrir cette région`,
  swatch: (region: string, sector: string, count: number) =>
    count === 0 ? `${region}, ${sector} : personne` : `${region}, ${sector} : ${organizations(count)}`,
  ground: (region: string, count: number) => `${region} : ${organizations(count)}. Ouvrir`,
  desc: {
    ring: (count: number, tied: number) =>
      `${organizations(count)} en cercle, ${plural('fr', count, 'groupée', 'groupées')} par secteur, et ${ties(tied)}.`,
    many: (count: number, tied: number, regions: number) =>
      `${organizations(count)} dans ${regions} ${plural('fr', regions, 'région', 'régions')}, et ${ties(tied)}.`,
    hanging: (pairs: string, count: number) =>
      `${plural('fr', count, 'Un lien tient seul', `${count} liens tiennent seuls`)} une organisation aux autres : ${pairs}.`,
    alone: (names: string, count: number) =>
      `${plural('fr', count, 'Aucun lien connu pour', 'Aucun lien connu pour')} ${names}.`,
    pair: (a: string, b: string) => `${a} avec ${b}`,
    others: (count: number) => `${count} ${plural('fr', count, 'autre', 'autres')}`,
  },
  table: {
    title: 'Les liens en tableau',
    sort: 'Trier par',
    sorts: {
      organization: 'région et secteur',
      linked: 'organisation liée',
      strength: 'force',
      last: 'dernier échange',
    },
    heads: {
      from: 'Organisation',
      to: 'Reliée à',
      declared: 'Déclaré',
      evidenced: 'Noté',
      strength: 'Force du lien',
      last: 'Dernier échange',
    },
    both: 'les deux le disent',
    only: (name: string) => `${name} le dit, l’autre pas encore`,
    otherwise: 'les deux ne disent pas la même chose',
    nobody: 'pas encore déclaré',
    times: (count: number) => `${count} ${plural('fr', count, 'fois', 'fois')}`,
    nothing: (months: number) => `rien de noté en ${months} mois`,
    unknown: 'pas encore connu',
    pages: 'Pages du tableau',
  },
  alone: {
    title: 'Sans lien connu',
    answered: 'a répondu',
    silent: 'n’a pas encore répondu : pas encore connu',
    more: (count: number) => `Et ${count} ${plural('fr', count, 'autre', 'autres')}.`,
  },
  empty: {
    none: {
      title: 'Aucun lien connu',
      text: 'Rien n’est encore déclaré ni noté entre ces organisations. Cela ne veut pas dire qu’elles ne se parlent pas.',
    },
    nobody: { title: 'Personne ici', text: 'Aucune organisation du réseau ne correspond à ce choix.' },
    notMade: {
      title: 'La carte se prépare',
      text: 'Elle se dessine à partir de ce que les organisations déclarent et notent. Revenez dans quelques minutes.',
    },
    notPublished: {
      title: 'Pas encore montrée',
      text: 'La coordination de ce réseau n’a pas encore choisi de montrer ses liens à ses membres.',
    },
    noNetwork: {
      title: 'Pas encore de réseau',
      text: 'Les liens se lisent dans un réseau. Votre organisation n’en a pas encore, ou cette adresse en nomme un autre.',
    },
  },
}
export type Words = typeof fr
