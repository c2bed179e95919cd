import { formatList, formatNumber } from '../language.ts'
import type { Words } from './words.fr.ts'
import type { Note } from './sheet-table.ts'

const list = (items: string[]) => formatList(items, 'en')
const count = (value: number) => formatNumber(value, 'en')
const megabytes = (bytes: number) => count(Math.round((bytes / 1024 / 1024) * 10) / 10)

const places = ({ where, count: total }: Note) =>
  total > where.length ? `${where.join(', ')} and ${count(total - where.length)} more` : list(where)

export const en: Words = {
  refusal: {
    'too-large': ({ sizeBytes, maxBytes }) =>
      `This file is ${megabytes(sizeBytes)} MB; the limit is ${megabytes(maxBytes)} MB. Keep only the rows and columns you need, then send it again.`,
    'too-many-rows': ({ max }) =>
      `This table has more than ${count(max)} rows. Split it into several files, then send them one at a time.`,
    'too-many-columns': ({ max }) =>
      `This table has more than ${count(max)} columns. Delete those you do not need, then send it again.`,
    'too-much-text': () =>
      'This table holds too much text to be read at once. Split it into several files, then send them one at a time.',
    empty: () =>
      'This table is empty. Check that you chose the right file and that its first line holds the column headings.',
    'not-a-table': () =>
      'This file is not a table that we can read. Open it in your spreadsheet program, save it as Excel (.xlsx) or CSV, then send it again.',
    'nul-characters': ({ line }) =>
      `Line ${count(line)} has characters that a CSV file cannot have. Open the file in your spreadsheet program, save it as “CSV UTF-8” or .xlsx, then send it again.`,
    'broken-quotes': ({ line }) =>
      `On line ${count(line)}, a straight quote (") is opened and not closed properly. Correct that line, or save the table as .xlsx, then send it again.`,
    'old-excel': () =>
      'This workbook is in the old Excel format (.xls). Open it, choose “Save As”, Excel Workbook (.xlsx), then send the copy.',
    'binary-workbook': () =>
      'This workbook is in binary format (.xlsb). Open it in Excel, choose “Save As”, Excel Workbook (.xlsx), then send the copy.',
    opendocument: () =>
      'This workbook is in OpenDocument format (.ods). Open it, choose “Save As”, Excel (.xlsx), then send the copy.',
    encrypted: () =>
      'This workbook is protected by a password. Remove the password that opens it, save it, then send it again.',
    macros: () =>
      'This workbook contains a macro. To be safe, we do not open it. Save it as “Excel Workbook (.xlsx)”, which removes the macro, then send the copy.',
    damaged: () =>
      'This workbook seems damaged or incomplete. Open it in your spreadsheet program, save it under a new name as .xlsx, then send the copy.',
    'zip-too-large': ({ maxBytes }) =>
      `Once unpacked, this workbook is larger than ${megabytes(maxBytes)} MB. Copy only the sheet you need into a new workbook, without pictures, then send it.`,
    'zip-too-many-parts': ({ max }) =>
      `This workbook contains more than ${count(max)} parts. Copy only the sheet you need into a new workbook, then send it.`,
    suspicious: () =>
      'This workbook is built in a way that we consider dangerous, and we did not open it. Copy your data into a new .xlsx workbook, then send it.',
    'no-visible-sheet': () =>
      'This workbook has no visible sheet to read. Unhide the sheet that holds your data, save it, then send it again.',
    'sheet-missing': ({ sheet, sheets }) =>
      sheets.length === 0
        ? `This workbook has no sheet called “${sheet}”. Check that you chose the right file.`
        : `This workbook has no sheet called “${sheet}”. It contains: ${list(sheets)}. Rename the right sheet, then send it again.`,
  },
  note: {
    'characters-removed': (note) =>
      `Invisible characters were removed (${places(note)}). Check that these texts are right.`,
    'unreadable-characters': (note) =>
      `Some characters could not be read and appear as “�” (${places(note)}). Correct them in your file.`,
    'extra-cells': (note) =>
      `Some cells lie beyond the last column with a heading and were not read (${places(note)}). Give their column a heading, or empty them.`,
    formula: (note) => `Some cells hold a formula; we read its last saved result (${places(note)}).`,
    'formula-without-value': (note) =>
      `Some formulas have no saved result; their cells are read as empty (${places(note)}). Open the workbook in your spreadsheet program and save it.`,
    'error-value': (note) =>
      `Some cells show a calculation error and are read as empty (${places(note)}). Correct them in your file.`,
    'time-dropped': (note) => `Some dates also hold a time; only the day was read (${places(note)}).`,
    'merged-cells': (note) =>
      `Some cells are merged; only the first of each group has a value (${places(note)}). Unmerge them if each row must have its own.`,
    'hidden-rows': (note) => `Hidden or filtered rows were read like the others (${places(note)}).`,
    'hidden-columns': (note) => `Hidden columns were read like the others (${places(note)}).`,
    'hidden-sheets': (note) => `Hidden sheets were not read (${places(note)}).`,
    'other-sheets': (note) => `Only one sheet is read at a time; these were not (${places(note)}).`,
    'external-links': () =>
      'This workbook refers to other files. We did not open them; the last saved values were read.',
    'guessed-encoding': ({ where }) =>
      `The file does not say how its accents are encoded; we read it as ${where.join(', ')}. Check a few names with accents before you confirm.`,
  },
}
