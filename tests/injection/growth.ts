/** Tables where a session may add rows by the functions granted to it, whatever its rights on tables. */
export const grownByFunctions = [
  'public.audit_event',
  'public.audit_head',
  'public.actor_pseudonym',
  'public.idempotency_key',
  'public.rate_window',
  'public.mail_message',
  'public.search_miss',
  'public.directory_suggestion',
  'public.directory_word',
  'public.directory_history',
  'graphile_worker._private_jobs',
  'graphile_worker._private_tasks',
]
/** Counters that those functions move on rows that stand. */
export const movedByFunctions = [
  'public.search_miss',
  'public.audit_head',
  'public.rate_window',
  'public.idempotency_key',
  'graphile_worker._private_tasks',
  'graphile_worker._private_jobs',
]
const planTables = ['public.adoption', 'public.adopted_action', 'public.action_update', 'public.plan_import']
const sheetTables = ['public.directory_record', 'public.directory_withheld', 'public.service_search']
const curatorTables = [
  'public.directory_import',
  'public.directory_import_defect',
  'public.directory_import_row',
  'public.directory_mapping',
]
/** Triggers write there whose values are behind, when a right is used that changes what is counted. */
const behindTables = ['public.indicator_stale']
/** And where a right of the actor’s own lets them. */
export const addable: Record<string, readonly string[]> = {
  nobody: [],
  worker: ['public.action_update', ...behindTables],
  stranger: [],
  'mail-link': ['public.action_update'],
  lead: [
    'public.designation',
    'public.invitation',
    'public.identity_provider',
    ...planTables,
    ...sheetTables,
    ...behindTables,
  ],
  coordinator: [
    'public.organization',
    'public.network_member',
    'public.invitation',
    'public.import',
    ...planTables,
    ...sheetTables,
    ...curatorTables,
    ...behindTables,
  ],
  operator: ['public.network', 'public.coordinator', 'public.invitation', 'public.mail_reading', ...behindTables],
}
