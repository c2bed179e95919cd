import { roles, type ActorRole } from './actors.ts'

/**
 * Who may read and write rows of each table as tis_app, whatever the code does. For each verb: what the row is to the
 * person (a relation of `actors.ts`, with the kind of row in parentheses when it matters) → the roles that may. What is
 * not written is refused. A table without an entry fails the test.
 */
export type Verb = 'select' | 'insert' | 'update' | 'delete'
export const verbs: readonly Verb[] = ['select', 'insert', 'update', 'delete']
export type Rights = Partial<Record<Verb, Readonly<Record<string, readonly ActorRole[]>>>>

const members = ['reader', 'worker', 'specialist', 'lead'] as const
const inNetwork = [...members, 'coordinator'] as const
const signedIn = [...inNetwork, 'operator'] as const
const lead = ['lead'] as const
const coordinator = ['coordinator'] as const
const operator = ['operator'] as const

/** Secrets and machinery: no session reads or writes a row; functions and sign-in do what must be done. */
const closed: Rights = {}

export const tables: Readonly<Record<string, Rights>> = {
  'public.schema_migration': closed,
  'sec.signing_key': closed,
  'public.audit_head': closed,
  'public.idempotency_key': closed,
  'public.rate_window': closed,
  'public.instance': closed,
  'public.password_credential': closed,
  'public.totp_credential': closed,
  'public.backup_code': closed,
  'public.passkey': closed,
  'public.challenge': closed,
  'public.external_identity': closed,

  'public.audit_event': {
    select: { own: lead, 'own (a network)': coordinator, 'foreign (the instance)': operator },
  },
  'public.actor_pseudonym': {
    select: {
      self: signedIn,
      own: members,
      'own (a coordinator)': inNetwork,
      'partner (a lead)': coordinator,
      'partner (designated)': inNetwork,
    },
  },
  'public.mail_message': {
    select: { 'foreign (the outbox)': operator },
  },

  'public.person': {
    select: {
      self: signedIn,
      own: members,
      'own (a coordinator)': inNetwork,
      'partner (a lead)': coordinator,
      'partner (designated)': inNetwork,
    },
    update: { self: signedIn },
  },
  'public.operator': {
    select: { self: operator },
  },
  'public.session': {
    select: { self: signedIn },
    update: { self: signedIn },
  },

  'public.network': {
    select: { own: inNetwork, foreign: operator },
    insert: { foreign: operator },
    update: { own: coordinator },
  },
  'public.coordinator': {
    select: { self: coordinator, own: inNetwork, foreign: operator },
    insert: { 'foreign (nobody coordinates it)': operator },
    update: { self: coordinator, own: coordinator },
  },
  'public.organization': {
    select: { own: members, kept: coordinator, partner: inNetwork },
    insert: { foreign: coordinator },
    update: { own: lead, kept: coordinator },
  },
  'public.network_member': {
    select: { own: members, kept: coordinator, partner: inNetwork },
    insert: { 'own (an organization of nobody)': coordinator },
    update: { own: lead, kept: coordinator, partner: coordinator },
  },
  'public.membership': {
    select: { self: members, own: members, 'partner (a lead)': coordinator },
    update: { self: lead, own: lead },
  },
  'public.designation': {
    select: { own: members, partner: inNetwork },
    insert: { own: lead },
    update: { own: lead },
  },
  'public.invitation': {
    select: {
      own: lead,
      kept: coordinator,
      'own (a coordinator)': coordinator,
      'own (sent before it had a lead)': lead,
      'partner (sent before it had a lead)': coordinator,
    },
    insert: {
      own: lead,
      kept: coordinator,
      'own (a coordinator)': coordinator,
      'foreign (a coordinator, nobody coordinates it)': operator,
    },
    update: {
      own: lead,
      kept: coordinator,
      'own (a coordinator)': coordinator,
      'own (sent before it had a lead)': lead,
    },
  },
  'public.import': {
    select: { own: coordinator },
    insert: { own: coordinator },
    update: { own: coordinator },
  },
  'public.identity_provider': {
    select: { own: lead },
    insert: { own: lead },
    update: { own: lead },
    delete: { own: lead },
  },

  'public.plan_catalogue': {
    select: { foreign: roles },
  },
  'public.adoption': {
    select: { own: members, 'own (a table)': inNetwork, partner: coordinator, kept: coordinator },
    insert: { own: lead, 'own (a table)': coordinator },
    update: { own: lead, 'own (a table)': coordinator },
  },
  'public.adopted_action': {
    select: {
      own: members,
      'own (begun)': members,
      'own (a table)': inNetwork,
      'own (a table, begun)': inNetwork,
      partner: coordinator,
      'partner (begun)': coordinator,
      kept: coordinator,
      'kept (begun)': coordinator,
    },
    insert: { own: lead, 'own (a table)': coordinator },
    update: {
      own: lead,
      'own (begun)': lead,
      'own (a table)': coordinator,
      'own (a table, begun)': coordinator,
    },
    delete: { own: lead, 'own (a table)': coordinator },
  },
  'public.action_update': {
    select: { own: members, 'own (a table)': inNetwork },
    insert: {
      self: ['worker'],
      own: lead,
      'own (in charge)': lead,
      'own (in charge from elsewhere)': lead,
      'own (a table)': coordinator,
    },
  },
  'public.plan_import': {
    select: { own: lead, 'own (a table)': coordinator },
    insert: { own: lead, 'own (a table)': coordinator },
    update: { own: lead, 'own (a table)': coordinator },
  },
  'public.plan_link': closed,
  'public.plan_mail_sent': closed,
  'public.plan_progress': closed,
  'public.plan_mail_choice': {
    select: { self: signedIn },
  },

  'public.directory_record': {
    select: {
      'own (published)': inNetwork,
      'partner (published)': inNetwork,
      'foreign (published)': roles,
      'own (hidden)': members,
      'own (a table’s, published)': inNetwork,
      'foreign (a table’s, published)': roles,
      'own (a table’s, hidden)': coordinator,
      'foreign (common, published)': roles,
      'foreign (common, hidden)': coordinator,
    },
    insert: {
      own: lead,
      'own (in its table)': lead,
      'partner (in its table)': coordinator,
      'own (a table’s)': coordinator,
    },
    update: {
      'own (published)': lead,
      'own (hidden)': lead,
      'own (a table’s, published)': coordinator,
      'own (a table’s, hidden)': coordinator,
      'foreign (common, published)': coordinator,
      'foreign (common, hidden)': coordinator,
    },
  },
  'public.directory_withheld': {
    select: {
      'own (to partners)': members,
      'partner (to partners)': inNetwork,
      'foreign (to partners)': ['lead', 'coordinator'],
      'foreign (a table’s, to partners)': ['lead', 'coordinator'],
      'own (to its table)': members,
      'own (a table’s, to partners)': inNetwork,
      'own (a table’s, to its table)': inNetwork,
    },
    insert: { own: lead, 'own (a table’s)': coordinator, 'foreign (common)': coordinator },
    update: {
      'own (to partners)': lead,
      'own (to its table)': lead,
      'own (a table’s, to partners)': coordinator,
      'own (a table’s, to its table)': coordinator,
    },
    delete: {
      'own (to partners)': lead,
      'own (to its table)': lead,
      'own (a table’s, to partners)': coordinator,
      'own (a table’s, to its table)': coordinator,
    },
  },
  'public.directory_history': {
    select: { own: lead, 'own (a table’s)': coordinator, 'foreign (common)': coordinator },
  },
  'public.service_search': {
    select: {
      own: members,
      partner: inNetwork,
      foreign: roles,
      'own (a table’s)': inNetwork,
      'foreign (a table’s)': roles,
      'foreign (common)': roles,
    },
    insert: { own: lead, 'own (a table’s)': coordinator, 'foreign (common)': coordinator },
    update: { own: lead, 'own (a table’s)': coordinator, 'foreign (common)': coordinator },
    delete: { own: lead, 'own (a table’s)': coordinator, 'foreign (common)': coordinator },
  },
  'public.directory_suggestion': {
    select: {
      own: lead,
      'own (a table’s)': coordinator,
      'foreign (common)': coordinator,
      'foreign (not listed)': coordinator,
    },
    update: {
      own: lead,
      'own (a table’s)': coordinator,
      'foreign (common)': coordinator,
      'foreign (not listed)': coordinator,
    },
  },
  'public.directory_import': {
    select: { own: coordinator },
    insert: { own: coordinator },
    update: { own: coordinator },
  },
  'public.directory_import_row': {
    select: { own: coordinator },
    insert: { own: coordinator },
    delete: { own: coordinator },
  },
  'public.directory_import_defect': {
    select: { own: coordinator },
    insert: { own: coordinator },
    delete: { own: coordinator },
  },
  'public.directory_mapping': {
    select: { own: coordinator },
    insert: { own: coordinator },
    update: { own: coordinator },
  },
  'public.directory_word': {
    select: { foreign: roles },
  },
  'public.search_miss': {
    select: { foreign: coordinator },
  },
  'public.directory_reminder': closed,
  'public.sheet_link': closed,
  'public.sheet_mail_stop': closed,
}
