import { defineAddresses, href } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'

export const addresses = defineAddresses({
  list: { fr: '/travail', en: '/work' },
  csv: { fr: '/travail.csv', en: '/work.csv' },
  xlsx: { fr: '/travail.xlsx', en: '/work.xlsx' },
  /** Through the link of a mail: `:token` is the right itself. */
  byMail: { fr: '/travail/courriel/:token', en: '/work/mail/:token' },
  add: { fr: '/travail/ajouter', en: '/work/add' },
  /** `:type` is a code of content/evidence-types.json. */
  addType: { fr: '/travail/ajouter/:type', en: '/work/add/:type' },
  imports: { fr: '/travail/importer', en: '/work/import' },
  import: { fr: '/travail/importer/:importId', en: '/work/import/:importId' },
  importColumns: { fr: '/travail/importer/:importId/colonnes', en: '/work/import/:importId/columns' },
  importUndo: { fr: '/travail/importer/:importId/defaire', en: '/work/import/:importId/undo' },
  record: { fr: '/travail/:id', en: '/work/:id' },
  correct: { fr: '/travail/:id/corriger', en: '/work/:id/correct' },
  withdraw: { fr: '/travail/:id/retirer', en: '/work/:id/withdraw' },
  putBack: { fr: '/travail/:id/remettre', en: '/work/:id/put-back' },
  answer: { fr: '/travail/:id/reponse', en: '/work/:id/answer' },
  file: { fr: '/travail/:id/pieces/:fileId', en: '/work/:id/files/:fileId' },
  removeFile: { fr: '/travail/:id/pieces/:fileId/retirer', en: '/work/:id/files/:fileId/remove' },
  putFileBack: { fr: '/travail/:id/pieces/:fileId/remettre', en: '/work/:id/files/:fileId/put-back' },
})

/** The page of a piece of evidence. */
export const recordHref = (lang: Language, recordKey: string): string => href(lang, addresses.record, { id: recordKey })
