import { plural } from '../../../kernel/wording.ts'

const person = {
  'note-email': 'Ce texte contient un courriel. Retirez-le.',
  'note-phone': 'Ce texte contient un numéro de téléphone. Retirez-le.',
  'note-birth': 'Ce texte contient une date de naissance. Retirez-la.',
}

export const fr = {
  title: 'Déclarer une formation suivie ailleurs',
  lead: 'La personne qui répond de votre organisation la confirme. Elle compte alors dans votre suivi.',
  labels: {
    organization: 'Pour',
    title: 'Titre',
    givenBy: 'Qui l’a donnée',
    subjects: 'Thèmes',
    takenOn: 'Jour, ou le dernier de plusieurs',
    minutes: 'Durée, en minutes',
    refreshMonths: 'À refaire après combien de mois (facultatif)',
    file: 'Preuve (facultatif)',
  },
  fileHint:
    'Un PDF ou un texte, 5 Mo au plus. Seules vous et les personnes qui suivent la formation chez vous la voient.',
  submit: 'Déclarer',
  problems: {
    organization: { missing: 'Choisissez l’organisation.' },
    title: { missing: 'Donnez le titre de la formation.', ...person },
    givenBy: { missing: 'Dites qui l’a donnée.', ...person },
    subjects: { missing: 'Choisissez au moins un thème.' },
    takenOn: { missing: 'Dites quel jour.', future: 'Choisissez aujourd’hui ou un jour passé.' },
    file: {
      'not-allowed': 'Ce fichier n’est ni un PDF ni un texte. Choisissez-en un autre.',
      'too-large': 'Ce fichier dépasse 5 Mo. Choisissez-en un plus petit.',
    },
  } as Record<string, Record<string, string>>,
  tooMany: { title: 'Beaucoup de déclarations aujourd’hui', text: 'Réessayez demain.' },
  withdrawing: {
    title: (training: string) => `Retirer la déclaration : ${training}`,
    lost: ['La déclaration disparaît de votre liste, avec sa preuve.'],
    back: 'Vous pourrez la déclarer de nouveau.',
    act: 'Retirer',
  },
  waiting: (count: number) =>
    count === 0
      ? 'Formations suivies ailleurs'
      : plural('fr', count, 'Une formation à confirmer', `${count} formations à confirmer`),
  said: (name: string, day: string, length: string) => `${name}, ${day}, ${length}`,
  givenBy: (name: string) => `Donnée par ${name}`,
  proof: 'Voir la preuve',
  noProof: 'Sans preuve',
  confirm: 'Confirmer',
  refuse: 'Ne pas retenir',
}
export type Words = typeof fr
