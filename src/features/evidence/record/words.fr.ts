import type { EvidenceAnswer } from '../answer-evidence.ts'
import type { Part } from '../model.ts'
import type { Via } from '../record-event.ts'

export const fr = {
  correct: 'Corriger',
  withdraw: 'Retirer',
  like: 'Refaire la même chose aujourd’hui',
  putBack: 'Remettre',
  isWithdrawn: 'Retiré : rien de cela ne compte.',
  facts: {
    type: 'Ce que c’est',
    when: 'Quand',
    where: 'Où',
    regionsOfOwn: 'Dans les régions de ses organisations',
    action: 'Action du plan',
    about: 'À propos de',
    sameAs: 'Même chose que',
    sameAsText: 'Une autre organisation l’a consigné aussi : ce n’est compté qu’une fois.',
    counts: 'Nombres',
    otherKind: 'Autre',
    by: 'Consigné par',
    nobody: 'la plateforme',
    someone: 'une personne de l’autre organisation',
  },
  days: {
    one: (day: string) => day,
    span: (from: string, to: string) => `Du ${from} au ${to}`,
    since: (from: string) => `Depuis le ${from}`,
  },
  numbers: {
    title: 'Combien',
    correct: 'Corriger ces nombres',
    none: 'Aucun nombre n’a été dit.',
    untold:
      'Compté par Tisserin : au moins tant de comptes différents, sans dire qui. Le nombre paraît dans les indicateurs, quand il est assez grand.',
    of: (who: string) => `Pour : ${who}`,
    quantity: 'Ce qui est compté',
    number: 'Nombre',
    own: 'Ces nombres sont pour vous et les organisations nommées ici. Ailleurs, un petit nombre n’est jamais montré.',
  },
  organizations: {
    title: 'Avec qui',
    recorder: 'l’a consigné',
    parts: { lead: 's’en est chargé', partner: 'a participé' } satisfies Record<Part, string>,
    answers: { ours: 'confirme', 'not-us': 'dit que ce n’est pas elle' } satisfies Record<EvidenceAnswer, string>,
    unanswered: 'n’a pas encore répondu',
    gone: 'Une organisation partie depuis',
    joint:
      'Fait à plusieurs, c’est compté une fois pour la région, et une fois dans le travail de chaque organisation.',
  },
  asked: {
    title: (organization: string) => `Est-ce bien vous ? (${organization})`,
    text: (by: string) => `${by} dit que votre organisation y a pris part.`,
    ours: 'C’est bien nous',
    notUs: 'Ce n’est pas nous',
    said: {
      ours: 'Vous avez répondu : c’est bien nous.',
      'not-us': 'Vous avez répondu : ce n’est pas nous. Cela ne compte pas pour vous.',
    } satisfies Record<EvidenceAnswer, string>,
  },
  history: {
    title: 'Historique',
    versions: {
      first: 'Consigné',
      corrected: 'Corrigé',
      withdrawn: 'Retiré',
      back: 'Remis',
    },
    via: {
      page: 'sur le site',
      mail: 'par le lien d’un courriel',
      import: 'par un fichier',
      platform: 'par la plateforme',
      command: 'par un fichier de l’exploitant',
    } satisfies Record<Via, string>,
    by: (name: string, via: string) => `${name}, ${via}`,
  },
  withdrawing: {
    title: (name: string) => `Retirer : ${name}`,
    lost: [
      'Cela ne comptera plus pour aucune organisation, ni dans aucun indicateur.',
      'Les nombres qui vont avec ne compteront plus non plus.',
    ],
    back: 'Vous pouvez le remettre quand vous voulez, depuis sa page. L’historique garde tout.',
    act: 'Retirer',
  },
  files: {
    title: 'Pièces jointes',
    lead: 'Une preuve, si vous en avez une : PDF ou texte, 5 Mo au plus. Aucune photo.',
    none: 'Aucune pièce n’est jointe.',
    add: 'Joindre une pièce',
    label: 'Fichier',
    remove: 'Retirer',
    putBack: 'Remettre',
    removed: 'Retirée',
    size: (kilobytes: string) => `${kilobytes} Ko`,
    problems: {
      missing: 'Choisissez un fichier.',
      'not-allowed': 'Ce fichier n’est ni un PDF ni un texte. Une photo ne peut pas être jointe.',
      'too-large': 'Ce fichier dépasse 5 Mo.',
      'too-many': 'Il y a déjà cinq pièces. Retirez-en une d’abord.',
    },
    removing: {
      title: (name: string) => `Retirer la pièce : ${name}`,
      lost: ['Plus personne ne pourra l’ouvrir.'],
      back: 'Vous pouvez la remettre pendant 30 jours; ensuite elle est effacée.',
      act: 'Retirer la pièce',
    },
  },
}

export type Words = typeof fr
