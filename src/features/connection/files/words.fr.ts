import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'

const number = (value: number): string => formatNumber(value, 'fr')
const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${plural('fr', count, one, many)}`

export const fr = {
  title: 'Les liens en fichiers',
  net: 'Liens',
  fileNames: { net: 'liens', organizations: 'organisations' },
  lead: 'Les mêmes liens que sur la carte, pour les étudier dans un autre logiciel.',
  counts: (organizations: number, ties: number): string =>
    `${counted(organizations, 'organisation', 'organisations')}, ${counted(ties, 'lien', 'liens')}.`,
  coverage: (answered: number, of: number): string =>
    `${counted(answered, 'organisation a', 'organisations ont')} répondu, sur ${number(of)}.`,
  asOf: (day: string): string => `État au ${day}.`,
  unknown: 'Ce qui n’est pas encore connu est laissé vide. Ce n’est pas une absence de lien.',
  noPeople: 'Il n’y a que des organisations\u00a0: aucune personne, aucun récit.',
  asRead: 'Vous y trouvez ce que vous pouvez lire ici, et rien de plus.',
  filtered: (parts: string): string => `Filtres\u00a0: ${parts}.`,
  allKept: 'Tout le réseau y est, avec les 12 derniers mois de travail noté.',
  choose: 'Choisir ce qui y est, sur la carte',
  clear: 'Reprendre tout le réseau',
  months: (count: number): string => counted(count, 'dernier mois', 'derniers mois'),
  nothing: { title: 'Aucun lien à prendre', text: 'Aucune organisation ne répond à ces filtres.' },
  notYet: {
    title: 'Pas encore de liens',
    coordinator: 'Les liens se calculent la nuit, ou dès qu’une organisation dit les siens. Revenez un peu plus tard.',
    member: 'Votre réseau n’a pas encore publié ses liens. La coordination peut le faire.',
  },
  files: {
    xlsx: {
      heading: 'Excel et Kumu',
      text: 'Un classeur de trois feuilles\u00a0: organisations, liens, et ce qu’ils disent. Les colonnes ont les noms que Kumu attend.',
      link: 'Télécharger le classeur (XLSX)',
    },
    gexf: {
      heading: 'Gephi',
      text: 'Le réseau entier, avec secteurs, régions et forces. Un lien pèse sa force, de 1 à 4\u00a0; sans force connue, Gephi le dessine à 1.',
      link: 'Télécharger pour Gephi (GEXF)',
    },
    graphml: {
      heading: 'Autres logiciels de réseaux',
      text: 'yEd, Cytoscape, igraph et NetworkX lisent ce format.',
      link: 'Télécharger en GraphML',
    },
    csv: {
      heading: 'Deux tableaux simples',
      text: 'Un pour les organisations, un pour les liens. Les colonnes sont séparées par des virgules.',
      nodes: 'Télécharger les organisations (CSV)',
      edges: 'Télécharger les liens (CSV)',
    },
  },
  inside: 'Ce qui s’y trouve',
  insideNodes: 'Chaque organisation\u00a0: nom, secteur, régions, date d’arrivée, dernière réponse.',
  insideEdges: 'Chaque lien\u00a0: source, force, nature, dernier échange, fraîcheur.',
  about: 'À propos',
  sources: { both: 'Déclaré et noté', declared: 'Déclaré', evidenced: 'Noté' },
  bases: { both: 'liens déclarés ou notés', declared: 'liens déclarés', evidenced: 'liens notés' },
  strengths: { know: 'se connaissent', exchange: 'échangent', coordinate: 'coordonnent', integrate: 'intègrent' },
  kinds: {
    partnership: 'entente',
    activity: 'activité commune',
    committee: 'table commune',
    interaction: 'échange',
    training: 'formation commune',
  },
  freshness: { recent: 'récent', ageing: 'vieillissant', dormant: 'dormant', unknown: 'pas encore connu' },
  noExchange: 'Aucun échange connu',
  lastExchange: (month: string): string => `Dernier échange\u00a0: ${month}`,
}
export type Words = typeof fr
