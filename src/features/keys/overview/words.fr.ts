import { de, plural } from '../../../kernel/wording.ts'
import type { UnlockKind } from '../model.ts'

export const fr = {
  lead: 'Ce qui est scellé à une équipe s’ouvre avec les clés de ses membres. Ni Tisserin ni la personne qui l’héberge ne peuvent le lire.',
  yours: 'Vos clés',
  none: 'Vous n’avez pas encore de clés. Il faut cinq minutes, de quoi écrire, et un appel à une personne qui en garde dans votre organisation.',
  make: 'Créer mes clés',
  open: 'Ouvrir mon coffre',
  ways: 'Pour ouvrir',
  way: {
    phrase: (day) => `Phrase de six mots, depuis le ${day}`,
    kit: (day) => `Trousse imprimée, depuis le ${day}`,
    prf: (day) => `Clé d’accès d’un appareil, depuis le ${day}`,
  } satisfies Record<UnlockKind, (day: string) => string>,
  oneWay: 'Il vous faut une deuxième façon d’ouvrir. Sans elle, une seule perte vous laisserait dehors.',
  unfounded: 'Cette organisation n’a pas encore de clés.',
  founding:
    'Il faut deux personnes. Chacune crée ses clés; une personne qui dirige l’organisation commence ensuite dans son coffre, et l’autre signe.',
  proposed: (names: string) => `Il manque la signature ${de(names)}.`,
  someone: 'une personne d’une autre organisation',
  holders: 'Qui garde les clés',
  members: 'Membres qui ont des clés',
  memberCount: (count: number) => plural('fr', count, `${count} personne`, `${count} personnes`),
  you: 'Vous',
  isMember: 'Vous avez vos clés ici',
  isNone: 'Vous n’avez pas de clés ici',
  waiting: 'Attendent de comparer leurs six mots',
  team: (epoch: number, day: string) => `Clé nº ${epoch}, depuis le ${day}`,
  noKey: 'Pas encore de clé',
  rotation: {
    due: 'Quelqu’un est parti. La clé doit être renouvelée : une personne qui garde des clés ouvre son coffre.',
    late: 'Quelqu’un est parti il y a plus de 24 heures, et la clé n’a pas changé. Une personne qui garde des clés doit ouvrir son coffre aujourd’hui.',
    blocked:
      'Quelqu’un est parti il y a plus de 72 heures, et la clé n’a pas changé. Rien de nouveau n’arrive à cette équipe avant qu’elle change.',
  },
  drill: (share: number) => `Feuille de secours ${share}`,
  drillMade: (day: string) => `Faite le ${day}`,
  drillOn: (day: string) => `A répondu le ${day}`,
  drillLate: (day: string) => `Silencieuse depuis le ${day} : à vérifier maintenant dans le coffre`,
  limits: 'Ce qui est protégé, de qui, et ce qui ne l’est pas',
  panel: 'Pour lire ce qui est scellé à votre équipe',
  see: 'Voir',
}
export type Words = typeof fr
