import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Open data',
  lead: 'The whole public directory, in the HSDS 3.1 standard, in English and French. No key, no account, no charge.',
  download: 'Download the whole directory (zip)',
  openApi: 'Description for programs (OpenAPI)',
  figures: { services: 'published services', checked: 'checked in the last 12 months', languages: 'languages' },
  none: 'none',
  lists: {
    title: 'What you can ask for',
    text: 'Each list answers by pages, in JSON. Add an id at the end of the address to read a whole record.',
    base: 'Every address on this page begins with:',
    head: ['Address', 'What it gives'],
    rows: [
      { path: '/services', text: 'Services: who helps, how, whom, when' },
      { path: '/organizations', text: 'The organizations that offer them, with their places' },
      { path: '/service_at_locations', text: 'A service at a place: the hours and phone of that place' },
      { path: '/taxonomies', text: 'Classifications, including that of needs' },
      { path: '/taxonomy_terms', text: 'The terms of these classifications' },
      { path: '/', text: 'Version, licence, and the share of records checked, by region and sector' },
    ],
  },
  examples: {
    title: 'Examples',
    rows: [
      { text: 'Services open right now', query: '/services?open_now=true&lang=en' },
      { text: 'A shelter, in French', query: '/services?search=hébergement&lang=fr' },
      { text: 'Whole records, one hundred at a time', query: '/services?full=true&per_page=100&lang=en' },
      { text: 'Everything, one record a line', query: '/services?format=ndjson&full=true' },
      { text: 'What changed since a date', query: '/services?modified_after=2026-11-01' },
    ],
  },
  sync: {
    title: 'Keeping a copy up to date',
    steps: [
      'Take everything once: the zip, or a list with `format=ndjson`. Note the time you began.',
      'Then, each day, ask for `modified_after` with the time you noted the time before.',
      'A record withdrawn or merged comes back with `tombstone`, and `merged_into` when it is now part of another.',
      'Send the `ETag` back in `If-None-Match`: when nothing changed, the answer is empty (304).',
    ],
    note: 'Pages follow the order in which records arrived, and an edit does not move them. When a record is withdrawn, those after it move up one place. So follow the Link header from page to page: it never loses or repeats anything.',
  },
  confidential: {
    title: 'Confidential addresses',
    text: [
      'The address of a shelter, a team’s direct line, a point on a map: what would put someone in danger is not public.',
      'Those fields are stored apart. Nothing here is made from them: not the lists, the search, the order by distance or the files.',
      'The record only says that a field exists and is not given, in `withheld`. A field absent from that list is simply not known.',
      'Even someone who has signed in reads here only what everyone reads.',
    ],
  },
  post: {
    title: 'Searching without leaving words in an address',
    text: 'The five lists also answer `POST`, with the same parameters, in a form or a JSON object. What is searched for then stays in no log of addresses.',
  },
  languages: {
    title: 'Both languages',
    rows: [
      { name: 'lang', text: '`fr` or `en`. Without it, the language the browser asks for, and French when in doubt.' },
      { name: 'other_language_fields', text: 'Fields given in the other language, for want of a translation.' },
      { name: 'translations=true', text: 'Every text, in every language it exists in.' },
    ],
  },
  ours: {
    title: 'What we add to the standard',
    text: 'Our profile is called Tisserin-QC. It changes nothing in HSDS: a program that knows only the standard may ignore these fields.',
    rows: [
      { name: 'withheld', text: 'Fields that are known and not given' },
      { name: 'traits', text: 'What the service states: free, no appointment, accepts runaways…' },
      {
        name: 'what_to_say, what_happens_next, does_not_do',
        text: 'What to say when calling, what happens next, what the service does not do',
      },
      { name: 'assured_by', text: 'The organization that checked the record; `assured_date` gives the day' },
      { name: 'source', text: 'Where the record comes from, its licence, and how sure it is' },
      { name: 'timezone_name', text: 'The time zone, which the standard reduces to an offset of the day' },
      { name: 'as_written', text: 'A value as it was written, when the standard cannot hold it' },
      { name: 'distance', text: 'Metres from the postal code asked about' },
    ],
  },
  limits: {
    title: 'Limits',
    items: [
      'A page holds 50 records, and at most 500. The text searched for holds at most 500 characters.',
      'Each caller has 3,000 units in 5 minutes. An answer costs one, and a page costs one for each 50 records asked for (1,000 with `minimal`). The `RateLimit` header says what is left. Beyond, the answer is 429, and `Retry-After` says how long to wait.',
      'Each caller has at most four whole lists under way, or the zip and one list. A copy whose reader takes nothing for 30 seconds breaks off.',
      'The tables in the zip are data for programs: a value may begin with `=`. In a spreadsheet, import them as Text instead of double-clicking; `datapackage.json` says how.',
      'Quebec offers no free table of postal codes. A postal code alone therefore keeps every service that might serve it.',
      'A distance is measured only from public places of the same postal district. Without one, the list is empty.',
      'Unknown hours do not mean closed: `open_now=false` gives only services known to be closed.',
      'A record may have changed since it was last checked. Call before sending someone there.',
    ],
  },
  licence: {
    title: 'The licence',
    text: [
      'Records written here are under the CC BY 4.0 licence: use them, naming Tisserin and the organization that keeps them.',
      'A record from elsewhere keeps the licence of its source, written in its `source` field.',
    ],
  },
}
