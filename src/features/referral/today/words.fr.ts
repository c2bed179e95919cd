import { plural } from '../../../kernel/wording.ts'

const n = (count: number, one: string, many: string) => plural('fr', count, `${count} ${one}`, `${count} ${many}`)

export const fr = {
  title: 'Orientations',
  see: 'Orientations',
  kinds: {
    late: (count: number) =>
      n(count, 'orientation attend une réponse en retard', 'orientations attendent une réponse en retard'),
    'to-answer': (count: number) =>
      n(count, 'orientation attend votre réponse', 'orientations attendent votre réponse'),
    override: (count: number) =>
      n(count, 'envoi d’urgence attend une deuxième personne', 'envois d’urgence attendent une deuxième personne'),
    'override-untold': (count: number) =>
      n(
        count,
        'envoi d’urgence reste à dire à la jeune personne',
        'envois d’urgence restent à dire à la jeune personne',
      ),
    'info-asked': (count: number) =>
      n(count, 'demande de précisions vous attend', 'demandes de précisions vous attendent'),
    returned: (count: number) =>
      n(
        count,
        'orientation vous revient : le besoin reste ouvert',
        'orientations vous reviennent : le besoin reste ouvert',
      ),
    'to-start': (count: number) =>
      n(count, 'orientation acceptée attend un premier contact', 'orientations acceptées attendent un premier contact'),
    'to-review': (count: number) =>
      n(count, 'orientation en pause est à revoir', 'orientations en pause sont à revoir'),
    'handoff-to-tell': (count: number) =>
      n(
        count,
        'passage de relais urgent est à dire à la jeune personne',
        'passages de relais urgents sont à dire à la jeune personne',
      ),
    'handoff-to-accept': (count: number) =>
      n(count, 'passage de relais vous est proposé', 'passages de relais vous sont proposés'),
    'handoff-to-ask': (count: number) =>
      n(
        count,
        'passage de relais attend l’accord de la jeune personne',
        'passages de relais attendent l’accord de la jeune personne',
      ),
    'handoff-to-meet': (count: number) =>
      n(count, 'passage de relais avance sans contact à trois', 'passages de relais avancent sans contact à trois'),
    'handoff-ends': (count: number) =>
      n(
        count,
        'passage de relais se termine dans sept jours ou moins',
        'passages de relais se terminent dans sept jours ou moins',
      ),
    'youth-asks': (count: number) =>
      count < 2 ? `${count} demande de parler, faite avec un code` : `${count} demandes de parler, faites avec un code`,
    'to-tell': (count: number) =>
      n(count, 'orientation est terminée : voyez la suite', 'orientations sont terminées : voyez la suite'),
    'to-confirm': (count: number) =>
      n(
        count,
        'consentement est à confirmer après un rétablissement',
        'consentements sont à confirmer après un rétablissement',
      ),
  },
}
export type Words = typeof fr
