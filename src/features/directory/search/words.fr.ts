import { de, plural } from '../../../kernel/wording.ts'
import type { Channel, Trait } from '../model.ts'

/** The search of the directory: its form, its results and their reasons, its ways out. */
export const fr = {
  title: 'Trouver un service',
  lead: 'Des services pour les jeunes de 12 à 24 ans, leurs proches et les personnes qui les accompagnent. Aucun mot cherché n’est gardé.',
  form: {
    label: 'Chercher un service',
    q: 'Besoin, service ou organisme',
    qHint: 'Vos mots, sans accents s’il le faut : dormir ce soir, nudes, DPJ',
    place: 'Ville ou région',
    age: 'Âge',
    submit: 'Chercher',
    reset: 'Effacer',
  },
  ageProblem: 'L’âge s’écrit en chiffres, par exemple 15.',
  placeUnknown: (place: string) =>
    `Nous ne connaissons pas « ${place} » : ces résultats ne tiennent pas compte du lieu. Essayez une ville voisine, une région ou un code postal.`,
  placeRead: (place: string, shown: string) => `Nous avons lu « ${shown} » pour « ${place} ».`,
  placeSeveral: (place: string) => `Plusieurs régions ont un lieu nommé « ${place} ». Laquelle ?`,
  placeMaybe: 'Vouliez-vous dire',
  /** Take a place or a corrected word back. */
  withoutPlace: 'Chercher sans ce lieu',
  asTyped: (word: string) => `Chercher « ${word} » tel quel`,
  nothingToSearch: (typed: string) =>
    `« ${typed} » ne dit rien que nous puissions chercher. Écrivez un besoin, un service ou un organisme.`,
  best: (count: number): string =>
    count >= 3 ? 'Les trois qui conviennent le mieux' : count === 2 ? 'Les deux qui conviennent' : 'Celui qui convient',
  found: (total: string, isMore: boolean, count: number, when: string): string =>
    `${isMore ? `Plus de ${total}` : total} ${plural('fr', count, 'service répond', 'services répondent')}, le ${when}.`,
  /** In place of « Celui qui convient » when the services are of one region and none was said. */
  bestAnywhere: 'Ce qui répond à vos mots',
  broader: {
    title: 'Proche de ce que vous cherchez',
    lead: (asked: string, shown: string) => `Aucun service connu pour « ${asked} ». Voici ceux de « ${shown} ».`,
    leadHere: (asked: string, shown: string) =>
      `Aucun service connu pour « ${asked} » ici. Voici ceux de « ${shown} ».`,
  },
  near: {
    title: 'Dans les régions voisines',
    lead: (places: string) => `Peu de services répondent ici. Ceux-ci sont à côté : ${places}.`,
  },
  partial: {
    some: 'Aussi : une partie de vos mots',
    none: 'Aucune fiche ne contient tous vos mots. Celles-ci répondent à une partie.',
    line: 'Répond à une partie de vos mots.',
  },
  others: (count: number, isMore: boolean) => (isMore ? 'Les autres' : count === 1 ? 'L’autre' : `Les ${count} autres`),
  columns: { service: 'Service', reach: 'Joindre', sector: 'Secteur', opening: 'Ouverture' },
  ways: { chat: 'Clavarder', write: 'Écrire', site: (host: string) => host, through: 'Par le 211' },
  why: 'Pourquoi :',
  /** Order of the results, when a place is known to sort from. */
  sort: {
    label: 'Classer',
    best: 'ce qui convient le mieux',
    near: (place: string) => `le plus près ${de(place)}`,
    title: 'Du plus près au plus loin',
    note: (place: string) =>
      `Distances à vol d’oiseau, depuis le centre ${de(place)}. Les services sans adresse publique viennent ensuite : lignes d’aide, adresses confidentielles ou inconnues.`,
    noCentre:
      'Pour classer par distance, indiquez une ville ou un code postal. En attendant, voici ce qui convient le mieux.',
  },
  distance: {
    near: (place: string) => `à moins de 2 km du centre ${de(place)}`,
    about: (km: string) => `à environ ${km} km`,
    town: (place: string) => `à ${place} ou tout près, adresse non précisée`,
    townAbout: (km: string) => `dans une ville à environ ${km} km`,
    none: 'sans adresse publique',
  },
  reasons: {
    need: (needs: string) => `Répond au besoin : ${needs}.`,
    region: (place: string) => `Région desservie : ${place}.`,
    everywhere: 'Dessert votre région par téléphone ou en ligne.',
    age: (years: number) => `Accueille à ${years} ${plural('fr', years, 'an', 'ans')}.`,
    language: (language: string) => `Offert en ${language}.`,
    sector: 'Du secteur demandé.',
    words: 'Sa fiche contient les mots que vous cherchez.',
    stated: (trait: string) => `${trait}.`,
  },
  checked: (day: string) => `Vérifié le ${day}`,
  stale: (day: string) => `Vérifié le ${day}, il y a plus d’un an : appelez avant`,
  never: 'Pas encore vérifié : appelez avant',
  /** The same, when no number is known to call. */
  neverNoCall: 'Pas encore vérifié, et aucun numéro connu',
  regionCount: (count: number) => `${count} ${plural('fr', count, 'région', 'régions')}`,
  /** Beside services that differ by region, when none was said. */
  sayWhere: 'Ces services changent d’une région à l’autre. Indiquez la ville ou la région.',
  /** When more answer than pages lead to. */
  leftOut: (shown: string) =>
    `Ces pages contiennent les ${shown} services qui conviennent le mieux. Pour voir les autres, ajoutez un besoin, une ville ou un âge. Les fichiers à télécharger les contiennent tous.`,
  /** The same in the table of the others. */
  brief: {
    stale: 'À revérifier',
    never: 'Pas encore vérifié',
    hours: 'Horaire à confirmer',
    number: 'numéro à confirmer',
  },
  read: (word: string, shown: string) => `Nous avons lu « ${shown} » pour « ${word} ».`,
  nowhere: (word: string) => `Aucune fiche ne contient « ${word} ».`,
  cut: 'Votre recherche est longue : seuls ses premiers mots ont été lus.',
  unknownFilter: 'Un filtre de cette adresse n’existe pas : il a été laissé de côté.',
  narrowed: 'Filtres choisis',
  drop: (what: string) => `Retirer : ${what}`,
  years: (years: number) => `${years} ${plural('fr', years, 'an', 'ans')}`,
  narrow: {
    title: 'Préciser',
    jump: 'Préciser la recherche',
    open: 'Ouvert maintenant',
    states: 'Selon la fiche',
    by: 'Comment joindre',
    region: 'Région desservie',
    language: 'Langue du service',
    sector: 'Secteur',
    need: 'Besoin',
    any: 'Peu importe',
    submit: 'Appliquer',
    count: (label: string, count: string) => `${label} (${count})`,
  },
  traits: {
    free: 'Gratuit',
    walk_in: 'Sans rendez-vous',
    runaways: 'Accueille les jeunes en fugue',
    without_parents: 'Sans l’accord des parents, dès 14 ans',
    confidential: 'Adresse confidentielle',
    after_18: 'Continue après 18 ans',
    outreach: 'Se déplace',
    wheelchair: 'Accessible en fauteuil roulant',
  } satisfies Record<Trait, string>,
  channels: {
    in_person: 'En personne',
    phone: 'Par téléphone',
    text: 'Par texto',
    chat: 'Par clavardage',
    email: 'Par courriel',
  } satisfies Record<Channel, string>,
  limits: {
    title: 'Ce que ces résultats ne disent pas',
    text: 'Une fiche absente ne veut pas dire qu’il n’y a rien. Les places changent : appelez avant d’orienter.',
    missing: 'Proposer un service absent',
  },
  handOver: (count: number): string =>
    count === 3
      ? 'Faire une liste de ces trois services'
      : count === 2
        ? 'Faire une liste de ces deux services'
        : 'Mettre ce service sur une liste',
  discreet: 'Version discrète à imprimer',
  files: 'Télécharger cette liste :',
  nothing: {
    title: 'Rien trouvé avec ces mots',
    lead: 'Cela ne veut pas dire qu’il n’existe rien. Voici par où continuer.',
    meant: 'Vouliez-vous dire',
    less: 'Demander un peu moins',
    without: (what: string, count: string) => `Sans « ${what} » : ${count}`,
    lines: 'Parler à quelqu’un maintenant',
    linesLead:
      'Ces lignes répondent en ce moment, partout au Québec. Le 211 aide à trouver un service dans chaque région.',
    propose: 'Il manque un service ? Proposez-le.',
  },
  tooMany: {
    title: 'Beaucoup de recherches d’ici',
    text: 'Le répertoire limite le nombre de recherches par appareil. Attendez dix minutes. En cas de danger immédiat, appelez le 911. Le 211 connaît aussi les services de chaque région.',
  },
}
export type Words = typeof fr
