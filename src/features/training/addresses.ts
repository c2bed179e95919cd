import { defineAddresses, href } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'

export const addresses = defineAddresses({
  trainings: { fr: '/formations', en: '/trainings' },
  csv: { fr: '/formations/liste.csv', en: '/trainings/list.csv' },
  xlsx: { fr: '/formations/liste.xlsx', en: '/trainings/list.xlsx' },
  offer: { fr: '/formations/offrir', en: '/trainings/offer' },
  own: { fr: '/formations/les-miennes', en: '/trainings/mine' },
  declare: { fr: '/formations/ailleurs', en: '/trainings/elsewhere' },
  proof: { fr: '/formations/ailleurs/:id/preuve', en: '/trainings/elsewhere/:id/proof' },
  settle: { fr: '/formations/ailleurs/:id/repondre', en: '/trainings/elsewhere/:id/answer' },
  withdrawElsewhere: { fr: '/formations/ailleurs/:id/retirer', en: '/trainings/elsewhere/:id/withdraw' },
  watch: { fr: '/formations/equipe/:id', en: '/trainings/team/:id' },
  watchCsv: { fr: '/formations/equipe/:id/suivi.csv', en: '/trainings/team/:id/watch.csv' },
  watchXlsx: { fr: '/formations/equipe/:id/suivi.xlsx', en: '/trainings/team/:id/watch.xlsx' },
  certificate: { fr: '/formations/attestations/:id', en: '/trainings/certificates/:id' },
  training: { fr: '/formations/:id', en: '/trainings/:id' },
  edit: { fr: '/formations/:id/modifier', en: '/trainings/:id/edit' },
  withdraw: { fr: '/formations/:id/retirer', en: '/trainings/:id/withdraw' },
  putBack: { fr: '/formations/:id/remettre', en: '/trainings/:id/put-back' },
  ask: { fr: '/formations/:id/questionnaire', en: '/trainings/:id/questionnaire' },
  addSession: { fr: '/formations/:id/seances/ajouter', en: '/trainings/:id/sessions/add' },
  session: { fr: '/formations/:id/seances/:sessionId', en: '/trainings/:id/sessions/:sessionId' },
  editSession: { fr: '/formations/:id/seances/:sessionId/modifier', en: '/trainings/:id/sessions/:sessionId/edit' },
  cancelSession: { fr: '/formations/:id/seances/:sessionId/annuler', en: '/trainings/:id/sessions/:sessionId/cancel' },
  resume: { fr: '/formations/:id/seances/:sessionId/reprendre', en: '/trainings/:id/sessions/:sessionId/resume' },
  register: { fr: '/formations/:id/seances/:sessionId/inscription', en: '/trainings/:id/sessions/:sessionId/register' },
  enroll: { fr: '/formations/:id/seances/:sessionId/equipe', en: '/trainings/:id/sessions/:sessionId/staff' },
  takePlace: {
    fr: '/formations/:id/seances/:sessionId/places/:placeId/prendre',
    en: '/trainings/:id/sessions/:sessionId/places/:placeId/take',
  },
  leavePlace: {
    fr: '/formations/:id/seances/:sessionId/places/:placeId/laisser',
    en: '/trainings/:id/sessions/:sessionId/places/:placeId/leave',
  },
  ics: { fr: '/formations/:id/seances/:sessionId/agenda.ics', en: '/trainings/:id/sessions/:sessionId/calendar.ics' },
  attend: { fr: '/formations/:id/seances/:sessionId/presences', en: '/trainings/:id/sessions/:sessionId/attendance' },
  mark: {
    fr: '/formations/:id/seances/:sessionId/presences/:placeId',
    en: '/trainings/:id/sessions/:sessionId/attendance/:placeId',
  },
  revoke: {
    fr: '/formations/:id/seances/:sessionId/attestations/:certificateId/retirer',
    en: '/trainings/:id/sessions/:sessionId/certificates/:certificateId/withdraw',
  },
  restore: {
    fr: '/formations/:id/seances/:sessionId/attestations/:certificateId/remettre',
    en: '/trainings/:id/sessions/:sessionId/certificates/:certificateId/put-back',
  },
  close: { fr: '/formations/:id/seances/:sessionId/clore', en: '/trainings/:id/sessions/:sessionId/close' },
  /** Public, and short: it is typed from a sheet of paper. */
  check: { fr: '/attestation', en: '/certificate' },
})

export const trainingHref = (lang: Language, { id }: { id: string }): string => href(lang, addresses.training, { id })

/** Params of the addresses of a session. */
export const sessionIds = ({ id, trainingId }: { id: string; trainingId: string }) => ({
  id: trainingId,
  sessionId: id,
})
