import { strToU8, zipSync, type Zippable } from 'fflate'
import { aRow, aWorkbook, sheetData, workbookParts } from '../../src/kernel/table/test-workbook.ts'
import type { HostileFile } from './hostile-file.ts'

const megabyte = 1024 * 1024
const sheet = 'xl/worksheets/sheet0.xml'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const honest = sheetData(aRow(1, ['code', 'name']), aRow(2, ['x', 'y']))
const parts = (): Zippable => workbookParts({ sheets: [{ name: 'Plan', xml: honest }] })
const xlsx = (what: string, bytes: () => Uint8Array): HostileFile => ({ what, name: 'classeur.xlsx', bytes })
const withSheet = (what: string, xml: () => string | Uint8Array): HostileFile =>
  xlsx(what, () => {
    const content = xml()
    return zipSync({ ...parts(), [sheet]: typeof content === 'string' ? strToU8(content) : content })
  })
const worksheet = (rows: string): string => `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`
const zip = (what: string, files: () => Zippable): HostileFile => ({
  what,
  name: 'paquet.zip',
  bytes: () => zipSync(files(), { level: 6 }),
})
const services = strToU8('id,name,status\n1,x,active\n')
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 7919 + (at >> 5) * 31) & 255)

/** Changes an archive where its directory and its entry say something of the part. */
function forged(bytes: Uint8Array, name: string, change: (view: DataView, directory: number, local: number) => void) {
  const copy = Buffer.from(bytes)
  change(new DataView(copy.buffer, copy.byteOffset, copy.length), copy.lastIndexOf(name) - 46, copy.indexOf(name) - 30)
  return new Uint8Array(copy)
}

/** Workbooks and archives: bombs, lies, names that climb, parts that are missing. */
export const hostileArchives: readonly HostileFile[] = [
  withSheet('a sheet that inflates to 30 MB of nothing', () => new Uint8Array(30 * megabyte)),
  withSheet('a sheet that inflates to 60 MB', () => new Uint8Array(60 * megabyte)),
  withSheet('a sheet of 39 MB of empty rows', () =>
    worksheet(Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 1}"/>`).join('')),
  ),
  withSheet('a sheet of a million cells', () =>
    worksheet(
      Array.from({ length: 10_000 }, (_, i) => `<row r="${i + 1}">${'<c><v>1</v></c>'.repeat(99)}</row>`).join(''),
    ),
  ),
  withSheet('16,384 columns', () => worksheet(`<row r="1">${'<c><v>1</v></c>'.repeat(16_384)}</row>`)),
  withSheet('a cell far away', () => worksheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
  withSheet('elements without end', () => worksheet('<a>'.repeat(500_000))),
  withSheet('an attribute of 3 MB', () => worksheet(`<row r="${'1'.repeat(3 * megabyte)}"/>`)),
  withSheet('200,000 attributes', () =>
    worksheet(`<row ${Array.from({ length: 200_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`),
  ),
  withSheet(
    'entities that multiply',
    () =>
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${worksheet('<row><c t="inlineStr"><is><t>&b;</t></is></c></row>')}`,
  ),
  withSheet(
    'an entity that fetches a file',
    () =>
      `<!DOCTYPE x [<!ENTITY c SYSTEM "file:///etc/passwd">]>${worksheet('<row><c t="inlineStr"><is><t>&c;</t></is></c></row>')}`,
  ),
  withSheet('a comment never closed', () => `<worksheet ${main}><!--${'-'.repeat(3 * megabyte)}`),
  withSheet('a tag never closed', () => `<worksheet ${main}><${'a'.repeat(3 * megabyte)}`),
  withSheet('5 MB of marks in one cell', () =>
    worksheet(`<row><c t="inlineStr"><is><t>e${'\u0301'.repeat(2_500_000)}</t></is></c></row>`),
  ),
  withSheet('escapes of Excel for NUL', () =>
    worksheet(`<row><c t="inlineStr"><is><t>${'_x0000_'.repeat(100_000)}</t></is></c></row>`),
  ),
  xlsx('one long text in every cell', () =>
    aWorkbook({
      sheets: [
        {
          name: 'a',
          xml: sheetData(
            ...Array.from({ length: 500 }, (_, i) => `<row r="${i + 1}">${'<c t="s"><v>0</v></c>'.repeat(99)}</row>`),
          ),
        },
      ],
      texts: `<si><t>${'é'.repeat(30_000)}</t></si>`,
    }),
  ),
  xlsx('2 million shared texts', () =>
    aWorkbook({ sheets: [{ name: 'a', xml: honest }], texts: '<si><t/></si>'.repeat(2_000_000) }),
  ),
  xlsx('a million styles', () =>
    aWorkbook({
      sheets: [{ name: 'a', xml: honest }],
      styles: `<cellXfs>${'<xf numFmtId="14"/>'.repeat(1_000_000)}</cellXfs>`,
    }),
  ),
  xlsx('1,900 sheets', () =>
    aWorkbook({ sheets: Array.from({ length: 1_900 }, (_, i) => ({ name: `f${i}`, xml: '' })) }),
  ),
  xlsx('3,000 parts', () =>
    zipSync({
      ...parts(),
      ...Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`x/${i}`, new Uint8Array()])),
    }),
  ),
  xlsx('parts whose names climb', () =>
    zipSync({ ...parts(), '../../../../etc/cron.d/x': services, '..\\..\\x.exe': services }),
  ),
  xlsx('a relation that climbs', () =>
    aWorkbook({ sheets: [], relations: '<Relationship Id="s0" Type="a/worksheet" Target="../../../../etc/passwd"/>' }),
  ),
  xlsx('macros', () => aWorkbook({ sheets: [{ name: 'a', xml: honest }], parts: { 'xl/vbaProject.bin': 'x' } })),
  xlsx('a size that lies', () =>
    forged(zipSync({ ...parts(), [sheet]: new Uint8Array(20 * megabyte) }), sheet, (view, directory, local) => {
      view.setUint32(directory + 24, 1000, true)
      view.setUint32(local + 22, 1000, true)
    }),
  ),
  xlsx('a checksum that lies', () =>
    forged(zipSync(parts()), sheet, (view, directory) => view.setUint32(directory + 16, 1, true)),
  ),
  xlsx('two names for one part', () =>
    forged(zipSync(parts()), sheet, (view, _, local) => view.setUint8(local + 30, 65)),
  ),
  xlsx('a part that says it is encrypted', () =>
    forged(zipSync(parts()), sheet, (view, directory) => view.setUint16(directory + 8, 1, true)),
  ),
  xlsx('a part of an unknown method', () =>
    forged(zipSync(parts()), sheet, (view, directory) => view.setUint16(directory + 10, 99, true)),
  ),
  xlsx('an offset past the end', () =>
    forged(zipSync(parts()), sheet, (view, directory) => view.setUint32(directory + 42, 0x7fffffff, true)),
  ),
  xlsx('a workbook cut in the middle', () => zipSync(parts()).slice(0, 700)),
  xlsx('the end of an archive alone', () => zipSync(parts()).slice(-22)),
  xlsx('the start of an archive and noise', () => Uint8Array.from([0x50, 0x4b, 3, 4, ...noise(300_000)])),
  xlsx('the old format of Excel', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...noise(10_000)])),
  {
    what: 'an OpenDocument that is a bomb',
    name: 'classeur.ods',
    bytes: () => zipSync({ mimetype: strToU8('x'), 'content.xml': new Uint8Array(35 * megabyte) }),
  },
  zip('an archive in an archive in an archive', () => ({
    'a.zip': zipSync({ 'b.zip': zipSync({ 'services.csv': services }) }),
  })),
  zip('tables whose names climb', () => ({
    '../../../services.csv': services,
    '/etc/organizations.csv': services,
    'C:\\services.csv': services,
  })),
  zip('tables whose names are traps', () => ({
    '__proto__.csv': services,
    'constructor.json': strToU8('[{"id":"a"}]'),
    'services.csv\0.exe': services,
  })),
  zip('1,500 empty tables', () =>
    Object.fromEntries(Array.from({ length: 1_500 }, (_, i) => [`t${i}/services.csv`, new Uint8Array()])),
  ),
  zip('1,000 tables of one heading each', () =>
    Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`t${i}/services.csv`, services])),
  ),
  zip('39 MB of semicolons, packed', () => ({
    'services.csv': strToU8('a;b\n'.repeat(200).concat(';'.repeat(39 * megabyte))),
  })),
  zip('39 MB of open lists, packed', () => ({ 'services.json': strToU8('['.repeat(39 * megabyte)) })),
  zip('a table and a bomb beside it', () => ({ 'services.csv': services, 'x.bin': new Uint8Array(39 * megabyte) })),
  {
    what: 'XML with entities',
    name: 'services.xml',
    bytes: () => strToU8('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'),
  },
  {
    what: 'a compressed bomb of gzip',
    name: 'services.csv',
    bytes: () => Uint8Array.from([0x1f, 0x8b, 8, ...noise(100_000)]),
  },
  {
    what: 'a picture called a table',
    name: 'services.csv',
    bytes: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, ...noise(100_000)]),
  },
]
