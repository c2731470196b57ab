<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Unknown option: %1</source>
        <translation>Unknown option: %1</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 takes no value.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2</source>
        <translation>%1 needs a value: %2</translation>
    </message>
    <message>
        <source>“roulian-cli %1 --help” explains it.</source>
        <translation>“roulian-cli %1 --help” explains it.</translation>
    </message>
    <message>
        <source>Copy a workspace safely, even while it is in use.</source>
        <translation>Copy a workspace safely, even while it is in use.</translation>
    </message>
    <message>
        <source>The copy is a whole workspace of its own. It appears complete or not at all; a copy with that name is replaced.</source>
        <translation>The copy is a whole workspace of its own. It appears complete or not at all; a copy with that name is replaced.</translation>
    </message>
    <message>
        <source>Stored table</source>
        <translation>Stored table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Format %1. Structure and references are sound.</source>
        <translation>Format %1. Structure and references are sound.</translation>
    </message>
    <message>
        <source>Stale, to be computed again: %1</source>
        <translation>Stale, to be computed again: %1</translation>
    </message>
    <message>
        <source>Check that a workspace file is sound, and count what is in it.</source>
        <translation>Check that a workspace file is sound, and count what is in it.</translation>
    </message>
    <message>
        <source>Every page and every reference of the file is read. Exit code 1 means damage: work on with the newest backup. Stale results are named; they are no damage.</source>
        <translation>Every page and every reference of the file is read. Exit code 1 means damage: work on with the newest backup. Stale results are named; they are no damage.</translation>
    </message>
    <message>
        <source>Compute results anew where data or settings changed.</source>
        <translation>Compute results anew where data or settings changed.</translation>
    </message>
    <message>
        <source>Only what is stale is made again, in the right order; a plan needs its forecast, so that comes first. Values set by a person stay. Import does this by itself.</source>
        <translation>Only what is stale is made again, in the right order; a plan needs its forecast, so that comes first. Values set by a person stay. Import does this by itself.</translation>
    </message>
    <message>
        <source>Make it again even when nothing changed.</source>
        <translation>Make it again even when nothing changed.</translation>
    </message>
    <message>
        <source>Set a value from a script: overrides, decisions, settings.</source>
        <translation>Set a value from a script: overrides, decisions, settings.</translation>
    </message>
    <message>
        <source>Why; shown wherever the value shows.</source>
        <translation>Why; shown wherever the value shows.</translation>
    </message>
    <message>
        <source>Recompute what became stale afterwards.</source>
        <translation>Recompute what became stale afterwards.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Where it is exported</source>
        <translation>Where it is exported</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>List the export files that can be read.</source>
        <translation>List the export files that can be read.</translation>
    </message>
    <message>
        <source>Files are recognised by their content; the id is needed only for “import --profile”.</source>
        <translation>Files are recognised by their content; the id is needed only for “import --profile”.</translation>
    </message>
    <message>
        <source>There is no format “%1”; “roulian-cli formats” lists them.</source>
        <translation>There is no format “%1”; “roulian-cli formats” lists them.</translation>
    </message>
    <message>
        <source>--map needs COLUMN=FIELD, not “%1”.</source>
        <translation>--map needs COLUMN=FIELD, not “%1”.</translation>
    </message>
    <message>
        <source>Read export files in; good rows enter, bad rows are listed.</source>
        <translation>Read export files in; good rows enter, bad rows are listed.</translation>
    </message>
    <message>
        <source>What the files are, when it is not recognised; “roulian-cli formats” lists the ids.</source>
        <translation>What the files are, when it is not recognised; “roulian-cli formats” lists the ids.</translation>
    </message>
    <message>
        <source>utf-8, gb18030, utf-16le or utf-16be, when it is guessed wrongly.</source>
        <translation>utf-8, gb18030, utf-16le or utf-16be, when it is guessed wrongly.</translation>
    </message>
    <message>
        <source>Shop of files that do not name theirs.</source>
        <translation>Shop of files that do not name theirs.</translation>
    </message>
    <message>
        <source>What a column means; may be given several times.</source>
        <translation>What a column means; may be given several times.</translation>
    </message>
    <message>
        <source>Leave the results as they are; they are marked as stale.</source>
        <translation>Leave the results as they are; they are marked as stale.</translation>
    </message>
    <message>
        <source>There is no way of selling “%1”; choose %2.</source>
        <translation>There is no way of selling “%1”; choose %2.</translation>
    </message>
    <message>
        <source>--scale needs a number from 0.005 to 5.</source>
        <translation>--scale needs a number from 0.005 to 5.</translation>
    </message>
    <message>
        <source>--scale goes with --sample.</source>
        <translation>--scale goes with --sample.</translation>
    </message>
    <message>
        <source>New workspace: %1 (%2)</source>
        <translation>New workspace: %1 (%2)</translation>
    </message>
    <message>
        <source>Next: roulian-cli import %1 FILES…</source>
        <translation>Next: roulian-cli import %1 FILES…</translation>
    </message>
    <message>
        <source>The export files it was made from: %1</source>
        <translation>The export files it was made from: %1</translation>
    </message>
    <message>
        <source>Make a new workspace, empty or with the sample brand.</source>
        <translation>Make a new workspace, empty or with the sample brand.</translation>
    </message>
    <message>
        <source>W is the file to make; it must not exist yet. The template sets what suits a way of selling: review rhythm, shelf life, seasons. With --sample an invented brand is written as export files of the real back offices, beside the workspace, and imported like any others; the rows that are rejected then are part of the sample, so the exit code is 0.</source>
        <translation>W is the file to make; it must not exist yet. The template sets what suits a way of selling: review rhythm, shelf life, seasons. With --sample an invented brand is written as export files of the real back offices, beside the workspace, and imported like any others; the rows that are rejected then are part of the sample, so the exit code is 0.</translation>
    </message>
    <message>
        <source>Way of selling: fmcg (default), fashion, fresh or custom.</source>
        <translation>Way of selling: fmcg (default), fashion, fresh or custom.</translation>
    </message>
    <message>
        <source>Fill it with the sample brand; everything in it is invented.</source>
        <translation>Fill it with the sample brand; everything in it is invented.</translation>
    </message>
    <message>
        <source>Size of the sample: 1 is eighteen months of a real brand, 0.05 a quick look.</source>
        <translation>Size of the sample: 1 is eighteen months of a real brand, 0.05 a quick look.</translation>
    </message>
    <message>
        <source>Choose --set or --remove.</source>
        <translation>Choose --set or --remove.</translation>
    </message>
    <message>
        <source>A passphrase protects names, phones and addresses.</source>
        <translation>A passphrase protects names, phones and addresses.</translation>
    </message>
    <message>
        <source>No passphrase is set: anyone who has the file can read names and phones.</source>
        <translation>No passphrase is set: anyone who has the file can read names and phones.</translation>
    </message>
    <message>
        <source>Passphrase now: </source>
        <translation>Passphrase now: </translation>
    </message>
    <message>
        <source>No passphrase is set; there is nothing to remove.</source>
        <translation>No passphrase is set; there is nothing to remove.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>New passphrase: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Once more: </translation>
    </message>
    <message>
        <source>Protect names, phones and addresses with a passphrase, or say whether one is set.</source>
        <translation>Protect names, phones and addresses with a passphrase, or say whether one is set.</translation>
    </message>
    <message>
        <source>Personal data are always stored apart and sealed; with a passphrase nobody can open them without it, and lists show masks such as 138****8001. A forgotten passphrase cannot be recovered. Passphrases are typed at the terminal or taken from environment variables, never from the command line.</source>
        <translation>Personal data are always stored apart and sealed; with a passphrase nobody can open them without it, and lists show masks such as 138****8001. A forgotten passphrase cannot be recovered. Passphrases are typed at the terminal or taken from environment variables, never from the command line.</translation>
    </message>
    <message>
        <source>Set or change it.</source>
        <translation>Set or change it.</translation>
    </message>
    <message>
        <source>Remove it; the data can then be read with the file alone.</source>
        <translation>Remove it; the data can then be read with the file alone.</translation>
    </message>
    <message>
        <source>Environment variable that holds the new passphrase.</source>
        <translation>Environment variable that holds the new passphrase.</translation>
    </message>
    <message>
        <source>--out DIR says where the report goes.</source>
        <translation>--out DIR says where the report goes.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>the folder cannot be made</translation>
    </message>
    <message>
        <source>Write the workbook, the summary and the list of decisions into a folder.</source>
        <translation>Write the workbook, the summary and the list of decisions into a folder.</translation>
    </message>
    <message>
        <source>workbook.xlsx holds every main table, one sheet each; summary.txt is what “summary” prints; decisions.csv is today's list; report.pdf is there when the program was built with printing. Files of these names are replaced.</source>
        <translation>workbook.xlsx holds every main table, one sheet each; summary.txt is what “summary” prints; decisions.csv is today's list; report.pdf is there when the program was built with printing. Files of these names are replaced.</translation>
    </message>
    <message>
        <source>Folder to write to; made when missing.</source>
        <translation>Folder to write to; made when missing.</translation>
    </message>
    <message>
        <source>--filter needs COLUMN: CONDITION, not “%1”.</source>
        <translation>--filter needs COLUMN: CONDITION, not “%1”.</translation>
    </message>
    <message>
        <source>--where needs NAME=VALUE, not “%1”.</source>
        <translation>--where needs NAME=VALUE, not “%1”.</translation>
    </message>
    <message>
        <source>--limit needs a number of rows, not “%1”.</source>
        <translation>--limit needs a number of rows, not “%1”.</translation>
    </message>
    <message>
        <source>The first %1 rows.</source>
        <translation>The first %1 rows.</translation>
    </message>
    <message>
        <source>%1 rows.</source>
        <translation>%1 rows.</translation>
    </message>
    <message>
        <source>xlsx needs --out FILE.</source>
        <translation>xlsx needs --out FILE.</translation>
    </message>
    <message>
        <source>Print or export a table, filtered and sorted as on screen.</source>
        <translation>Print or export a table, filtered and sorted as on screen.</translation>
    </message>
    <message>
        <source>Only rows that fit; may be given several times.</source>
        <translation>Only rows that fit; may be given several times.</translation>
    </message>
    <message>
        <source>Only rows in which the text stands, with pinyin.</source>
        <translation>Only rows in which the text stands, with pinyin.</translation>
    </message>
    <message>
        <source>Order.</source>
        <translation>Order.</translation>
    </message>
    <message>
        <source>These columns, in this order, hidden ones too.</source>
        <translation>These columns, in this order, hidden ones too.</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>At most so many rows.</translation>
    </message>
    <message>
        <source>How; without it the suffix of --out decides.</source>
        <translation>How; without it the suffix of --out decides.</translation>
    </message>
    <message>
        <source>Write it to a file.</source>
        <translation>Write it to a file.</translation>
    </message>
    <message>
        <source>One page: what came in, customers, forecast, plan, parcels, today's decisions.</source>
        <translation>One page: what came in, customers, forecast, plan, parcels, today's decisions.</translation>
    </message>
    <message>
        <source>The first page of a morning. It computes nothing; stale results are named.</source>
        <translation>The first page of a morning. It computes nothing; stale results are named.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>What it shows</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>List the tables of every workspace, or the columns of one.</source>
        <translation>List the tables of every workspace, or the columns of one.</translation>
    </message>
    <message>
        <source>Needs no workspace. The last column names what --where understands.</source>
        <translation>Needs no workspace. The last column names what --where understands.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Usual file name</source>
        <translation>Usual file name</translation>
    </message>
    <message>
        <source>Template written: %1</source>
        <translation>Template written: %1</translation>
    </message>
    <message>
        <source>Write an empty workbook for what no back office exports.</source>
        <translation>Write an empty workbook for what no back office exports.</translation>
    </message>
    <message>
        <source>Supplier terms, production lines and their calendar, events: fill the workbook and import it; its last sheet explains every column. Without ID the templates are listed.</source>
        <translation>Supplier terms, production lines and their calendar, events: fill the workbook and import it; its last sheet explains every column. Without ID the templates are listed.</translation>
    </message>
    <message>
        <source>Where to; without it under its usual name here.</source>
        <translation>Where to; without it under its usual name here.</translation>
    </message>
    <message>
        <source>Take back the newest step: an import or an edit.</source>
        <translation>Take back the newest step: an import or an edit.</translation>
    </message>
    <message>
        <source>Steps are taken back in reverse order, however long ago they were made; an import leaves with everything it brought or changed. Results stay as they were and are marked as stale.</source>
        <translation>Steps are taken back in reverse order, however long ago they were made; an import leaves with everything it brought or changed. Results stay as they were and are marked as stale.</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation>Do again what was undone last.</translation>
    </message>
    <message>
        <source>An import is read again from its files, which must stand unchanged where they were.</source>
        <translation>An import is read again from its files, which must stand unchanged where they were.</translation>
    </message>
    <message>
        <source>Environment variable that holds the workspace's passphrase.</source>
        <translation>Environment variable that holds the workspace's passphrase.</translation>
    </message>
    <message>
        <source>Print one JSON object for machines.</source>
        <translation>Print one JSON object for machines.</translation>
    </message>
    <message>
        <source>Language of words and headers.</source>
        <translation>Language of words and headers.</translation>
    </message>
    <message>
        <source>Explain and end.</source>
        <translation>Explain and end.</translation>
    </message>
    <message>
        <source>Roulian on the command line: the same work as in the window, without a window.</source>
        <translation>Roulian on the command line: the same work as in the window, without a window.</translation>
    </message>
    <message>
        <source>Usage: roulian-cli COMMAND [arguments] [options]</source>
        <translation>Usage: roulian-cli COMMAND [arguments] [options]</translation>
    </message>
    <message>
        <source>Commands (W is a workspace file, such as brand.roulian)</source>
        <translation>Commands (W is a workspace file, such as brand.roulian)</translation>
    </message>
    <message>
        <source>Every command takes</source>
        <translation>Every command takes</translation>
    </message>
    <message>
        <source>Explain the command, with examples.</source>
        <translation>Explain the command, with examples.</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Exit codes</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>failed; nothing was changed</source>
        <translation>failed; nothing was changed</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>wrong usage</translation>
    </message>
    <message>
        <source>done, but rows or files were rejected</source>
        <translation>done, but rows or files were rejected</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Usage: roulian-cli %1</source>
        <translation>Usage: roulian-cli %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>imported before, nothing to do</source>
        <translation>imported before, nothing to do</translation>
    </message>
    <message>
        <source>… and %1 more: roulian-cli show W issues</source>
        <translation>… and %1 more: roulian-cli show W issues</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>%1 – sample data, all invented</source>
        <translation>%1 – sample data, all invented</translation>
    </message>
    <message>
        <source>Way of selling: %1. Calculated as of %2.</source>
        <translation>Way of selling: %1. Calculated as of %2.</translation>
    </message>
    <message>
        <source>Personal data are protected by a passphrase.</source>
        <translation>Personal data are protected by a passphrase.</translation>
    </message>
    <message>
        <source>Personal data are not protected by a passphrase: anyone who has the file can read them.</source>
        <translation>Personal data are not protected by a passphrase: anyone who has the file can read them.</translation>
    </message>
    <message>
        <source>%1: %2 orders, %3 CNY</source>
        <translation>%1: %2 orders, %3 CNY</translation>
    </message>
    <message>
        <source>Nothing to make or buy.</source>
        <translation>Nothing to make or buy.</translation>
    </message>
    <message>
        <source>The largest:</source>
        <translation>The largest:</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>%1: the first ten</source>
        <translation>%1: the first ten</translation>
    </message>
    <message>
        <source>%1 CNY at stake</source>
        <translation>%1 CNY at stake</translation>
    </message>
    <message>
        <source>Nothing to decide.</source>
        <translation>Nothing to decide.</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Say what to do.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>“roulian-cli --help” lists the commands.</source>
        <translation>“roulian-cli --help” lists the commands.</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Something is missing: %1</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” is one word too many.</translation>
    </message>
    <message>
        <source>There is no language “%1”; choose zh_CN or en.</source>
        <translation>There is no language “%1”; choose zh_CN or en.</translation>
    </message>
    <message>
        <source>A line for every imported file, however many.</source>
        <translation>A line for every imported file, however many.</translation>
    </message>
    <message>
        <source>Each file: roulian-cli show W files</source>
        <translation>Each file: roulian-cli show W files</translation>
    </message>
    <message>
        <source>There is no proposal “%1”; “identities W list” lists them.</source>
        <translation>There is no proposal “%1”; “identities W list” lists them.</translation>
    </message>
    <message>
        <source>“%1” is none of find, list, merge, apart and split.</source>
        <translation>“%1” is none of find, list, merge, apart and split.</translation>
    </message>
    <message>
        <source>Find customers that may be one person, and decide about them.</source>
        <translation>Find customers that may be one person, and decide about them.</translation>
    </message>
    <message>
        <source>find compares all customers and lists who may be one person; it merges nothing. Names, phones and addresses are compared in full, so personal data must be unlocked.

merge makes the two customers of proposal ID one, apart says that they are two people, split takes them apart again. Each is one step that “undo” takes back. Two unionids, two openids of one app or two WeCom contacts are two people and cannot be merged.</source>
        <translation>find compares all customers and lists who may be one person; it merges nothing. Names, phones and addresses are compared in full, so personal data must be unlocked.

merge makes the two customers of proposal ID one, apart says that they are two people, split takes them apart again. Each is one step that “undo” takes back. Two unionids, two openids of one app or two WeCom contacts are two people and cannot be merged.</translation>
    </message>
    <message>
        <source>Why; kept in the history.</source>
        <translation>Why; kept in the history.</translation>
    </message>
    <message>
        <source>“%1” is no number of threads from 1 to 64.</source>
        <translation>“%1” is no number of threads from 1 to 64.</translation>
    </message>
    <message>
        <source>%1 records are %2 people. Equal ids alone give %3; %4 joins rest on probability, %5 pairs are left to you, %6 ids contradict each other.</source>
        <translation>%1 records are %2 people. Equal ids alone give %3; %4 joins rest on probability, %5 pairs are left to you, %6 ids contradict each other.</translation>
    </message>
    <message>
        <source>Say which records of a file are one person, without a workspace.</source>
        <translation>Say which records of a file are one person, without a workspace.</translation>
    </message>
    <message>
        <source>Columns are found by their header words: unionid, openid, external_userid, phone, name, province, city, district, address (or 手机号, 姓名, 昵称, 收货人, 地址 …); also given_name, surname, date_of_birth, email and the like.

Equal ids make one person unless that would give one person two unionids, two openids of one app or two external_userids. Beyond that, phone, name, nickname and home are weighed by how rare they are; weights are learned from the file itself. A number that staff type for many buyers counts for nothing, and people of one home stay apart.

The same file gives the same result with any number of threads.</source>
        <translation>Columns are found by their header words: unionid, openid, external_userid, phone, name, province, city, district, address (or 手机号, 姓名, 昵称, 收货人, 地址 …); also given_name, surname, date_of_birth, email and the like.

Equal ids make one person unless that would give one person two unionids, two openids of one app or two external_userids. Beyond that, phone, name, nickname and home are weighed by how rare they are; weights are learned from the file itself. A number that staff type for many buyers counts for nothing, and people of one home stay apart.

The same file gives the same result with any number of threads.</translation>
    </message>
    <message>
        <source>The records, csv or xlsx.</source>
        <translation>The records, csv or xlsx.</translation>
    </message>
    <message>
        <source>csv to write: record_id,cluster_id for every record.</source>
        <translation>csv to write: record_id,cluster_id for every record.</translation>
    </message>
    <message>
        <source>csv to write: every join by probability and every doubtful pair, with its evidence.</source>
        <translation>csv to write: every join by probability and every doubtful pair, with its evidence.</translation>
    </message>
    <message>
        <source>Threads; without it as many as there are cores.</source>
        <translation>Threads; without it as many as there are cores.</translation>
    </message>
    <message>
        <source>“roulian-cli tables” lists the tables, “roulian-cli tables NAME” the columns of one. Conditions are those of the filter row: text (also pinyin), &gt;100, 10..50, =x, !x, 空 or empty for missing, a space for and, | for or. Personal data show as masks; --unmasked shows them where the setting privacy.reveal and the key allow it.</source>
        <translation>“roulian-cli tables” lists the tables, “roulian-cli tables NAME” the columns of one. Conditions are those of the filter row: text (also pinyin), &gt;100, 10..50, =x, !x, 空 or empty for missing, a space for and, | for or. Personal data show as masks; --unmasked shows them where the setting privacy.reveal and the key allow it.</translation>
    </message>
    <message>
        <source>Narrow by what the table hangs on, such as sku=HM-500.</source>
        <translation>Narrow by what the table hangs on, such as sku=HM-500.</translation>
    </message>
    <message>
        <source>Names and phones in full, for this output only.</source>
        <translation>Names and phones in full, for this output only.</translation>
    </message>
    <message>
        <source>At stake by kind, CNY: %1</source>
        <translation>At stake by kind, CNY: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>“%1” is none of list, export and retry.</source>
        <translation>“%1” is none of list, export and retry.</translation>
    </message>
    <message>
        <source>“%1” is no file of “rejects W list”.</source>
        <translation>“%1” is no file of “rejects W list”.</translation>
    </message>
    <message>
        <source>“%1” is not ROW:COLUMN=VALUE.</source>
        <translation>“%1” is not ROW:COLUMN=VALUE.</translation>
    </message>
    <message>
        <source>See, export or correct rows an import left out.</source>
        <translation>See, export or correct rows an import left out.</translation>
    </message>
    <message>
        <source>list shows every row that is still left out, with the id of its file. export writes them to an Excel file with the reasons, personal data in full; mended there, it is imported like any other file. retry corrects cells and reads the rows of one file again; “undo” takes that back.</source>
        <translation>list shows every row that is still left out, with the id of its file. export writes them to an Excel file with the reasons, personal data in full; mended there, it is imported like any other file. retry corrects cells and reads the rows of one file again; “undo” takes that back.</translation>
    </message>
    <message>
        <source>Only the rows of this file.</source>
        <translation>Only the rows of this file.</translation>
    </message>
    <message>
        <source>Excel file to write.</source>
        <translation>Excel file to write.</translation>
    </message>
    <message>
        <source>What the cell should say; may be given several times.</source>
        <translation>What the cell should say; may be given several times.</translation>
    </message>
    <message>
        <source>“%1” is no number of threads.</source>
        <translation>“%1” is no number of threads.</translation>
    </message>
    <message>
        <source>%1 series forecast, %2 rows read; %3 s reading, %4 s computing.</source>
        <translation>%1 series forecast, %2 rows read; %3 s reading, %4 s computing.</translation>
    </message>
    <message>
        <source>Forecast series in files, without a workspace.</source>
        <translation>Forecast series in files, without a workspace.</translation>
    </message>
    <message>
        <source>The series: id, horizon, season.</source>
        <translation>The series: id, horizon, season.</translation>
    </message>
    <message>
        <source>Their history.</source>
        <translation>Their history.</translation>
    </message>
    <message>
        <source>What is known ahead: price, deal, feature.</source>
        <translation>What is known ahead: price, deal, feature.</translation>
    </message>
    <message>
        <source>Where the forecasts are written.</source>
        <translation>Where the forecasts are written.</translation>
    </message>
    <message>
        <source>One method, or several joined by +, instead of the choice.</source>
        <translation>One method, or several joined by +, instead of the choice.</translation>
    </message>
    <message>
        <source>How many threads; all of them when absent.</source>
        <translation>How many threads; all of them when absent.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>“%1” is none of shipping, supplier, audience and list.</source>
        <translation>“%1” is none of shipping, supplier, audience and list.</translation>
    </message>
    <message>
        <source>Write files for other programs: shipping sheets, requests to suppliers, audience lists.</source>
        <translation>Write files for other programs: shipping sheets, requests to suppliers, audience lists.</translation>
    </message>
    <message>
        <source>shipping: orders of a channel whose parcels are known but which the shop still waits for, as its batch shipping sheet; --learn reads the platform's own empty template once, and later sheets follow it. supplier: the planned purchases of one supplier (or of all, into a folder) with room for her answer; the file sent back is imported like any other. audience: members of a segment with the least another program needs to find them; names and phones leave in full, so the step is logged. list shows the layouts.</source>
        <translation>shipping: orders of a channel whose parcels are known but which the shop still waits for, as its batch shipping sheet; --learn reads the platform's own empty template once, and later sheets follow it. supplier: the planned purchases of one supplier (or of all, into a folder) with room for her answer; the file sent back is imported like any other. audience: members of a segment with the least another program needs to find them; names and phones leave in full, so the step is logged. list shows the layouts.</translation>
    </message>
    <message>
        <source>Channel of a shipping sheet, such as wechat_shop.</source>
        <translation>Channel of a shipping sheet, such as wechat_shop.</translation>
    </message>
    <message>
        <source>One supplier; without it all.</source>
        <translation>One supplier; without it all.</translation>
    </message>
    <message>
        <source>Segment of an audience list.</source>
        <translation>Segment of an audience list.</translation>
    </message>
    <message>
        <source>Layout; without it the learned or the first one.</source>
        <translation>Layout; without it the learned or the first one.</translation>
    </message>
    <message>
        <source>Template of the platform to learn from.</source>
        <translation>Template of the platform to learn from.</translation>
    </message>
    <message>
        <source>Where to; a folder for all suppliers.</source>
        <translation>Where to; a folder for all suppliers.</translation>
    </message>
    <message>
        <source>Files are recognised by their content, whatever their name. Folders are searched to any depth and zip and gzip archives are opened; lock files, pictures and the like are skipped and named. Everything named together is one step: it enters whole or not at all, and one undo takes it back. A file that was read in before changes nothing. Rows that cannot be read are listed with file, row and reason, and the exit code is 3. Segments, forecast, plan, parcels and decisions are then computed anew.</source>
        <translation>Files are recognised by their content, whatever their name. Folders are searched to any depth and zip and gzip archives are opened; lock files, pictures and the like are skipped and named. Everything named together is one step: it enters whole or not at all, and one undo takes it back. A file that was read in before changes nothing. Rows that cannot be read are listed with file, row and reason, and the exit code is 3. Segments, forecast, plan, parcels and decisions are then computed anew.</translation>
    </message>
    <message>
        <source>Tell what would be new, changed, unchanged and rejected; write nothing. It needs room for a copy of the workspace and works on a read-only one too.</source>
        <translation>Tell what would be new, changed, unchanged and rejected; write nothing. It needs room for a copy of the workspace and works on a read-only one too.</translation>
    </message>
    <message>
        <source>Linked: %1. “undo” takes them back in one step.</source>
        <translation>Linked: %1. “undo” takes them back in one step.</translation>
    </message>
    <message>
        <source>Waiting: %1, certain suggestions: %2</source>
        <translation>Waiting: %1, certain suggestions: %2</translation>
    </message>
    <message>
        <source>Suggest products for goods in orders that match none.</source>
        <translation>Suggest products for goods in orders that match none.</translation>
    </message>
    <message>
        <source>Compares what shops call their goods with the product list: words (also mistyped ones that sound the same), weights and counts, sizes, colours, prices. Nothing is linked by itself.

With --accept-certain the certain suggestions are linked in one step: everything agrees and no other product comes near. The doubtful ones wait for a person on the data page, or for “edit alias.link”.</source>
        <translation>Compares what shops call their goods with the product list: words (also mistyped ones that sound the same), weights and counts, sizes, colours, prices. Nothing is linked by itself.

With --accept-certain the certain suggestions are linked in one step: everything agrees and no other product comes near. The doubtful ones wait for a person on the data page, or for “edit alias.link”.</translation>
    </message>
    <message>
        <source>Link all certain suggestions.</source>
        <translation>Link all certain suggestions.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Skipped: %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>skipped: %1</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… and %1 more</translation>
    </message>
    <message>
        <source>Delete, for good, what was kept of chats.</source>
        <translation>Delete, for good, what was kept of chats.</translation>
    </message>
    <message>
        <source>Chats are reduced to counts; “import --keep-talk DAYS” keeps what was said as well, until those days are over. This deletes all of it now, also from what undo would bring back. Counts stay. Copies made before still hold it.</source>
        <translation>Chats are reduced to counts; “import --keep-talk DAYS” keeps what was said as well, until those days are over. This deletes all of it now, also from what undo would bring back. Counts stay. Copies made before still hold it.</translation>
    </message>
    <message>
        <source>--keep-talk needs a number of days, 1 to 3650.</source>
        <translation>--keep-talk needs a number of days, 1 to 3650.</translation>
    </message>
    <message>
        <source>Keep what is said in chats, sealed, for so many days; without it chats are reduced to counts. “roulian-cli forget-talk W” deletes it at once.</source>
        <translation>Keep what is said in chats, sealed, for so many days; without it chats are reduced to counts. “roulian-cli forget-talk W” deletes it at once.</translation>
    </message>
    <message>
        <source>Added: %1 events. “undo” takes them back in one step.</source>
        <translation>Added: %1 events. “undo” takes them back in one step.</translation>
    </message>
    <message>
        <source>The calendar of events and what they did; add festivals, copy to the next year.</source>
        <translation>The calendar of events and what they did; add festivals, copy to the next year.</translation>
    </message>
    <message>
        <source>Lists events with the planner’s factor, the one learned from earlier events of the kind and what happened, then what each kind did: lift, weeks before and after, on how many occasions and products.

Single events are added, changed and deleted by “edit W event.set”.</source>
        <translation>Lists events with the planner’s factor, the one learned from earlier events of the kind and what happened, then what each kind did: lift, weeks before and after, on how many occasions and products.

Single events are added, changed and deleted by “edit W event.set”.</translation>
    </message>
    <message>
        <source>Add the festivals and shopping days of the year that the calendar lacks.</source>
        <translation>Add the festivals and shopping days of the year that the calendar lacks.</translation>
    </message>
    <message>
        <source>Copy an event to the next year; lunar festivals move with their calendar. May be given several times.</source>
        <translation>Copy an event to the next year; lunar festivals move with their calendar. May be given several times.</translation>
    </message>
    <message>
        <source>Days off, makeup days and events; cn: those of China from 2015 to 2035.</source>
        <translation>Days off, makeup days and events; cn: those of China from 2015 to 2035.</translation>
    </message>
    <message>
        <source>Launches: %1</source>
        <translation>Launches: %1</translation>
    </message>
    <message>
        <source>--%1: “%2” is no number.</source>
        <translation>--%1: “%2” is no number.</translation>
    </message>
    <message>
        <source>--from: “%1” is no day such as 2026-09-01.</source>
        <translation>--from: “%1” is no day such as 2026-09-01.</translation>
    </message>
    <message>
        <source>--weeks: “%1” is no number from 1 to 52.</source>
        <translation>--weeks: “%1” is no number from 1 to 52.</translation>
    </message>
    <message>
        <source>Votes and lists on file: %1</source>
        <translation>Votes and lists on file: %1</translation>
    </message>
    <message>
        <source>From %1: %2, weight %3 %</source>
        <translation>From %1: %2, weight %3 %</translation>
    </message>
    <message>
        <source>In %1 weeks: %2 (%3 … %4)</source>
        <translation>In %1 weeks: %2 (%3 … %4)</translation>
    </message>
    <message>
        <source>The launch of %1 is taken away; “undo” brings it back.</source>
        <translation>The launch of %1 is taken away; “undo” brings it back.</translation>
    </message>
    <message>
        <source>Accepted: the forecast of %1 uses this until its own history suffices.</source>
        <translation>Accepted: the forecast of %1 uses this until its own history suffices.</translation>
    </message>
    <message>
        <source>Forecast a product that was never sold, from look-alikes, votes and a guess.</source>
        <translation>Forecast a product that was never sold, from look-alikes, votes and a guess.</translation>
    </message>
    <message>
        <source>Without CODE lists the launches. With CODE shows similar products with their launch curves, votes and lists found, and the weeks to expect with their range; --accept keeps it, so that the forecast uses it and blends in real sales as they come. A code nobody knows becomes a provisional product.</source>
        <translation>Without CODE lists the launches. With CODE shows similar products with their launch curves, votes and lists found, and the weeks to expect with their range; --accept keeps it, so that the forecast uses it and blends in real sales as they come. A code nobody knows becomes a provisional product.</translation>
    </message>
    <message>
        <source>First day of sale; today when absent.</source>
        <translation>First day of sale; today when absent.</translation>
    </message>
    <message>
        <source>Weeks the guess speaks of, 8 when absent.</source>
        <translation>Weeks the guess speaks of, 8 when absent.</translation>
    </message>
    <message>
        <source>What you expect in these weeks.</source>
        <translation>What you expect in these weeks.</translation>
    </message>
    <message>
        <source>Lower end of your range (80 %).</source>
        <translation>Lower end of your range (80 %).</translation>
    </message>
    <message>
        <source>Upper end of your range (80 %).</source>
        <translation>Upper end of your range (80 %).</translation>
    </message>
    <message>
        <source>Votes and list entries, instead of those on file.</source>
        <translation>Votes and list entries, instead of those on file.</translation>
    </message>
    <message>
        <source>Take this look-alike; may be given several times.</source>
        <translation>Take this look-alike; may be given several times.</translation>
    </message>
    <message>
        <source>Take no look-alikes.</source>
        <translation>Take no look-alikes.</translation>
    </message>
    <message>
        <source>Name of a product nobody knows yet.</source>
        <translation>Name of a product nobody knows yet.</translation>
    </message>
    <message>
        <source>Its category.</source>
        <translation>Its category.</translation>
    </message>
    <message>
        <source>Its price.</source>
        <translation>Its price.</translation>
    </message>
    <message>
        <source>Keep the launch.</source>
        <translation>Keep the launch.</translation>
    </message>
    <message>
        <source>Take the launch away.</source>
        <translation>Take the launch away.</translation>
    </message>
    <message>
        <source>“%1” is no week such as 2026-W34.</source>
        <translation>“%1” is no week such as 2026-W34.</translation>
    </message>
    <message>
        <source>--channel: no shop “%1”; “show W level_channels” lists them.</source>
        <translation>--channel: no shop “%1”; “show W level_channels” lists them.</translation>
    </message>
    <message>
        <source>--sku: no product “%1”.</source>
        <translation>--sku: no product “%1”.</translation>
    </message>
    <message>
        <source>Say one of --set, --add and --mul.</source>
        <translation>Say one of --set, --add and --mul.</translation>
    </message>
    <message>
        <source>(its own override stands)</source>
        <translation>(its own override stands)</translation>
    </message>
    <message>
        <source>… and %1 more; --json lists all.</source>
        <translation>… and %1 more; --json lists all.</translation>
    </message>
    <message>
        <source>Together: %1 → %2</source>
        <translation>Together: %1 → %2</translation>
    </message>
    <message>
        <source>Done; “undo” takes it back as one step.</source>
        <translation>Done; “undo” takes it back as one step.</translation>
    </message>
    <message>
        <source>Products of this category.</source>
        <translation>Products of this category.</translation>
    </message>
    <message>
        <source>What is sold in this shop, by name or id.</source>
        <translation>What is sold in this shop, by name or id.</translation>
    </message>
    <message>
        <source>What goes to this province.</source>
        <translation>What goes to this province.</translation>
    </message>
    <message>
        <source>The figure itself.</source>
        <translation>The figure itself.</translation>
    </message>
    <message>
        <source>More (or less) than the forecast.</source>
        <translation>More (or less) than the forecast.</translation>
    </message>
    <message>
        <source>Times the forecast.</source>
        <translation>Times the forecast.</translation>
    </message>
    <message>
        <source>Change products that have an override of their own as well.</source>
        <translation>Change products that have an override of their own as well.</translation>
    </message>
    <message>
        <source>Show the split and change nothing.</source>
        <translation>Show the split and change nothing.</translation>
    </message>
    <message>
        <source>--dry-run and --reason belong to “overrides import”.</source>
        <translation>--dry-run and --reason belong to “overrides import”.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Override now</source>
        <translation>Override now</translation>
    </message>
    <message>
        <source>New override</source>
        <translation>New override</translation>
    </message>
    <message>
        <source>Final now</source>
        <translation>Final now</translation>
    </message>
    <message>
        <source>New final</source>
        <translation>New final</translation>
    </message>
    <message>
        <source>--sku and --category belong to “overrides export”.</source>
        <translation>--sku and --category belong to “overrides export”.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>No changes.</translation>
    </message>
    <message>
        <source>%1 overrides would change.</source>
        <translation>%1 overrides would change.</translation>
    </message>
    <message>
        <source>%1 overrides changed in one step; “undo” takes them back.</source>
        <translation>%1 overrides changed in one step; “undo” takes them back.</translation>
    </message>
    <message>
        <source>“%1” is neither export nor import.</source>
        <translation>“%1” is neither export nor import.</translation>
    </message>
    <message>
        <source>Edit the overrides of the forecast in a spreadsheet and bring them back.</source>
        <translation>Edit the overrides of the forecast in a spreadsheet and bring them back.</translation>
    </message>
    <message>
        <source>export writes all forecasts as a workbook: for every SKU the statistics, a line “Your number” to edit and the final forecast, week by week. In a cell 2000 sets, +250 or -20 adds, *1.2 multiplies; emptying one takes the override back.

import shows what the edited file (xlsx, xls or csv) changes and applies it as one step that undo takes back. Only cells edited since the export count; bad cells are told and left alone (exit code 3), the good ones apply. --dry-run only shows.</source>
        <translation>export writes all forecasts as a workbook: for every SKU the statistics, a line “Your number” to edit and the final forecast, week by week. In a cell 2000 sets, +250 or -20 adds, *1.2 multiplies; emptying one takes the override back.

import shows what the edited file (xlsx, xls or csv) changes and applies it as one step that undo takes back. Only cells edited since the export count; bad cells are told and left alone (exit code 3), the good ones apply. --dry-run only shows.</translation>
    </message>
    <message>
        <source>export: only this SKU; may be given several times.</source>
        <translation>export: only this SKU; may be given several times.</translation>
    </message>
    <message>
        <source>export: only this category.</source>
        <translation>export: only this category.</translation>
    </message>
    <message>
        <source>import: show the changes, apply nothing.</source>
        <translation>import: show the changes, apply nothing.</translation>
    </message>
    <message>
        <source>--bottom-up needs --groups FILE: what adds up to what.</source>
        <translation>--bottom-up needs --groups FILE: what adds up to what.</translation>
    </message>
    <message>
        <source>%1 groups of them, adding up.</source>
        <translation>%1 groups of them, adding up.</translation>
    </message>
    <message>
        <source>Reads series (series_id, h, season, start) and their history (series_id, t, y; an absent t is a period without a record), with known regressors (series_id, t, one column each) and a calendar (date, marks, off, makeup_workday) where given. Writes mean, median and ranges a step. Files ending in .gz are read compressed. With groups (series_id, one column each way of grouping) all groups and their total are forecast too, and everything adds up.</source>
        <translation>Reads series (series_id, h, season, start) and their history (series_id, t, y; an absent t is a period without a record), with known regressors (series_id, t, one column each) and a calendar (date, marks, off, makeup_workday) where given. Writes mean, median and ranges a step. Files ending in .gz are read compressed. With groups (series_id, one column each way of grouping) all groups and their total are forecast too, and everything adds up.</translation>
    </message>
    <message>
        <source>Which series form a group: category, region and so on.</source>
        <translation>Which series form a group: category, region and so on.</translation>
    </message>
    <message>
        <source>Groups are the sums of their series, instead of moving both together.</source>
        <translation>Groups are the sums of their series, instead of moving both together.</translation>
    </message>
    <message>
        <source>There is no result “%1”; choose segments, forecast, nodes, plan, shipments, metrics, matches, decisions or all.</source>
        <translation>There is no result “%1”; choose segments, forecast, nodes, plan, shipments, metrics, matches, decisions or all.</translation>
    </message>
    <message>
        <source>Every edit is kept in the history with its reason and can be undone. Overrides stand beside what was computed and survive every recompute; null takes one away.

forecast.override  KEY sku_id:week  {"op":"set|add|mul","amount":250}
plan.override  KEY of the order  {"qty":thousandths,"dueDay":days,"supplier":id,"cancelled":true}
decision.state  KEY of the decision  {"state":"done|snoozed|open"}
issue.state  KEY of the problem  {"state":"open|ignored"}
rule.set  KEY name  {"rule":"recency_days &lt;= 30"}
event.set  KEY empty for a new one  {"name":…,"kind":…,"fromDay":…,"toDay":…,"lift":…,"leadDays":…,"lagDays":…,"weekdays":…}
clean.set  KEY sku_id:week  {"choice":"keep|drop"}
area.set  KEY province  {"warehouse":"name"}, null for none; null alone: as the orders propose
launch.set  KEY code of the product  {"fromDay":…,"weeks":8,"guess":…,"likes":[code…]}
review.state  KEY of the review  {"state":"open|kept|split"}
proposal.state  KEY of the proposal  {"state":"open|apart"}
customer.merge  KEY of the customer who goes into another  {"into":customer} or {"split":true}
mapping.set  KEY fingerprint of the header  {"json":"a mapping file as text"}
reading.set  KEY [format,field,text]  {"meaning":"…"}
setting.set  KEY of the setting  {"value":"…"}
alias.link  KEY of the unmatched line  {"sku":code,"factor":thousandths of units a piece}
match.refuse  KEY line:code  {"refused":true}
wish.set  KEY of the wish  {"sku":code,"qty":thousandths,"state":"open|confirmed|rejected"}

Keys stand in “show W TABLE --format json”.</source>
        <translation>Every edit is kept in the history with its reason and can be undone. Overrides stand beside what was computed and survive every recompute; null takes one away.

forecast.override  KEY sku_id:week  {"op":"set|add|mul","amount":250}
plan.override  KEY of the order  {"qty":thousandths,"dueDay":days,"supplier":id,"cancelled":true}
decision.state  KEY of the decision  {"state":"done|snoozed|open"}
issue.state  KEY of the problem  {"state":"open|ignored"}
rule.set  KEY name  {"rule":"recency_days &lt;= 30"}
event.set  KEY empty for a new one  {"name":…,"kind":…,"fromDay":…,"toDay":…,"lift":…,"leadDays":…,"lagDays":…,"weekdays":…}
clean.set  KEY sku_id:week  {"choice":"keep|drop"}
area.set  KEY province  {"warehouse":"name"}, null for none; null alone: as the orders propose
launch.set  KEY code of the product  {"fromDay":…,"weeks":8,"guess":…,"likes":[code…]}
review.state  KEY of the review  {"state":"open|kept|split"}
proposal.state  KEY of the proposal  {"state":"open|apart"}
customer.merge  KEY of the customer who goes into another  {"into":customer} or {"split":true}
mapping.set  KEY fingerprint of the header  {"json":"a mapping file as text"}
reading.set  KEY [format,field,text]  {"meaning":"…"}
setting.set  KEY of the setting  {"value":"…"}
alias.link  KEY of the unmatched line  {"sku":code,"factor":thousandths of units a piece}
match.refuse  KEY line:code  {"refused":true}
wish.set  KEY of the wish  {"sku":code,"qty":thousandths,"state":"open|confirmed|rejected"}

Keys stand in “show W TABLE --format json”.</translation>
    </message>
    <message>
        <source>--warehouse: no warehouse “%1” serves anything; “show W level_nodes” lists them, “edit W area.set PROVINCE” says what one serves.</source>
        <translation>--warehouse: no warehouse “%1” serves anything; “show W level_nodes” lists them, “edit W area.set PROVINCE” says what one serves.</translation>
    </message>
    <message>
        <source>Override the forecast of a category, channel, region, warehouse or everything at once.</source>
        <translation>Override the forecast of a category, channel, region, warehouse or everything at once.</translation>
    </message>
    <message>
        <source>The figure is split down to the products in proportion to their forecasts and stored as their overrides, in one step. Products with an override of their own keep it unless --include is given. Nothing named = all products. The tables level_categories, level_channels, level_regions and level_nodes list what can be named.</source>
        <translation>The figure is split down to the products in proportion to their forecasts and stored as their overrides, in one step. Products with an override of their own keep it unless --include is given. Nothing named = all products. The tables level_categories, level_channels, level_regions and level_nodes list what can be named.</translation>
    </message>
    <message>
        <source>What this warehouse serves, by name or id; 0 = provinces without one.</source>
        <translation>What this warehouse serves, by name or id; 0 = provinces without one.</translation>
    </message>
    <message>
        <source>One product, with --channel, --region or --warehouse.</source>
        <translation>One product, with --channel, --region or --warehouse.</translation>
    </message>
    <message>
        <source>Series without any history, not forecast: %1.</source>
        <translation>Series without any history, not forecast: %1.</translation>
    </message>
    <message>
        <source>Rows of history whose series is not listed, left aside: %1.</source>
        <translation>Rows of history whose series is not listed, left aside: %1.</translation>
    </message>
    <message>
        <source>Rows that say a period again, the last one counts: %1.</source>
        <translation>Rows that say a period again, the last one counts: %1.</translation>
    </message>
    <message>
        <source>Series in no group but the total: %1.</source>
        <translation>Series in no group but the total: %1.</translation>
    </message>
    <message>
        <source>Series of the groups that are not forecast: %1.</source>
        <translation>Series of the groups that are not forecast: %1.</translation>
    </message>
    <message>
        <source>Series with too little history for the method, forecast by their last value: %1.</source>
        <translation>Series with too little history for the method, forecast by their last value: %1.</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>No.</source>
        <comment>rank</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>kind</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>title</comment>
        <translation>What to do</translation>
    </message>
    <message>
        <source>At stake</source>
        <comment>money</comment>
        <translation>At stake</translation>
    </message>
    <message>
        <source>By</source>
        <comment>due</comment>
        <translation>By</translation>
    </message>
    <message>
        <source>SKU code</source>
        <comment>sku</comment>
        <translation>SKU code</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>product</comment>
        <translation>Product</translation>
    </message>
    <message>
        <source>State</source>
        <comment>state</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>until</comment>
        <translation>Until</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>reason</comment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>evidence</comment>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>ref</comment>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>name</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>scope</comment>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>value</comment>
        <translation>Value</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>previous</comment>
        <translation>Before</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>change</comment>
        <translation>Change</translation>
    </message>
    <message>
        <source>Numerator</source>
        <comment>numerator</comment>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Denominator</source>
        <comment>denominator</comment>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>at</comment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>person</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>what</comment>
        <translation>Object</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>before</comment>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <comment>after</comment>
        <translation>After</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>week</comment>
        <translation>Week</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>day</comment>
        <translation>Day</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>id</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>label</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>files</comment>
        <translation>Files</translation>
    </message>
    <message>
        <source>Rows read in</source>
        <comment>rows_ok</comment>
        <translation>Rows read in</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <comment>rows_error</comment>
        <translation>Rows rejected</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>rows_read</comment>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Rows skipped</source>
        <comment>rows_skipped</comment>
        <translation>Rows skipped</translation>
    </message>
    <message>
        <source>New</source>
        <comment>new</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>changed</comment>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>same</comment>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>format</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>From</source>
        <comment>from</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <comment>to</comment>
        <translation>To</translation>
    </message>
    <message>
        <source>Encoding</source>
        <comment>encoding</comment>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>sheet</comment>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>bytes</comment>
        <translation>Size</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>severity</comment>
        <translation>Severity</translation>
    </message>
    <message>
        <source>File</source>
        <comment>file</comment>
        <translation>File</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>row</comment>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>column</comment>
        <translation>Column</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>problem</comment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>advice</comment>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Behind newest</source>
        <comment>age</comment>
        <translation>Behind newest</translation>
    </message>
    <message>
        <source>Shop</source>
        <comment>shop</comment>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>channel</comment>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Merchant code</source>
        <comment>merchant_code</comment>
        <translation>Merchant code</translation>
    </message>
    <message>
        <source>Specification</source>
        <comment>spec</comment>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Order lines</source>
        <comment>lines</comment>
        <translation>Order lines</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>qty</comment>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>phone</comment>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Order number</source>
        <comment>order_no</comment>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>status</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Paid at</source>
        <comment>paid_at</comment>
        <translation>Paid at</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>customer</comment>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Province</source>
        <comment>province</comment>
        <translation>Province</translation>
    </message>
    <message>
        <source>City</source>
        <comment>city</comment>
        <translation>City</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>paid</comment>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>refunded</comment>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Units</source>
        <comment>units</comment>
        <translation>Units</translation>
    </message>
    <message>
        <source>Pick-up point</source>
        <comment>pickup</comment>
        <translation>Pick-up point</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>line</comment>
        <translation>Line</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>refund_qty</comment>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>amount</comment>
        <translation>Amount</translation>
    </message>
    <message>
        <source>After-sale</source>
        <comment>after_sale</comment>
        <translation>After-sale</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>text</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Customer class</source>
        <comment>class</comment>
        <translation>Customer class</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <comment>lifecycle</comment>
        <translation>Lifecycle</translation>
    </message>
    <message>
        <source>Since last order</source>
        <comment>recency</comment>
        <translation>Since last order</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>orders</comment>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Spend</source>
        <comment>spend</comment>
        <translation>Spend</translation>
    </message>
    <message>
        <source>R score</source>
        <comment>r</comment>
        <translation>R score</translation>
    </message>
    <message>
        <source>F score</source>
        <comment>f</comment>
        <translation>F score</translation>
    </message>
    <message>
        <source>M score</source>
        <comment>m</comment>
        <translation>M score</translation>
    </message>
    <message>
        <source>Last order</source>
        <comment>last</comment>
        <translation>Last order</translation>
    </message>
    <message>
        <source>First order</source>
        <comment>first</comment>
        <translation>First order</translation>
    </message>
    <message>
        <source>Mean interval</source>
        <comment>interval</comment>
        <translation>Mean interval</translation>
    </message>
    <message>
        <source>Orders, 90 days</source>
        <comment>orders_90</comment>
        <translation>Orders, 90 days</translation>
    </message>
    <message>
        <source>Spend, 90 days</source>
        <comment>spend_90</comment>
        <translation>Spend, 90 days</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>channels</comment>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>customers</comment>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>share</comment>
        <translation>Share</translation>
    </message>
    <message>
        <source>Share of spend</source>
        <comment>spend_share</comment>
        <translation>Share of spend</translation>
    </message>
    <message>
        <source>Mean spend</source>
        <comment>mean_spend</comment>
        <translation>Mean spend</translation>
    </message>
    <message>
        <source>Mean orders</source>
        <comment>mean_orders</comment>
        <translation>Mean orders</translation>
    </message>
    <message>
        <source>Mean recency</source>
        <comment>mean_recency</comment>
        <translation>Mean recency</translation>
    </message>
    <message>
        <source>First month</source>
        <comment>month</comment>
        <translation>First month</translation>
    </message>
    <message>
        <source>Months since</source>
        <comment>since</comment>
        <translation>Months since</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>active</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Retention</source>
        <comment>retention</comment>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>rule</comment>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>builtin</comment>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>owner</comment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>members</comment>
        <translation>Members</translation>
    </message>
    <message>
        <source>Buyers</source>
        <comment>buyers</comment>
        <translation>Buyers</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>created</comment>
        <translation>Created</translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>messages</comment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>New members</source>
        <comment>new_members</comment>
        <translation>New members</translation>
    </message>
    <message>
        <source>Messages per member</source>
        <comment>per_member</comment>
        <translation>Messages per member</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>chats</comment>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Members who spoke</source>
        <comment>speaking</comment>
        <translation>Members who spoke</translation>
    </message>
    <message>
        <source>Value (masked)</source>
        <comment>mask</comment>
        <translation>Value (masked)</translation>
    </message>
    <message>
        <source>Tag group</source>
        <comment>group</comment>
        <translation>Tag group</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>tag</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>code</comment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>category</comment>
        <translation>Category</translation>
    </message>
    <message>
        <source>Way of selling</source>
        <comment>way</comment>
        <translation>Way of selling</translation>
    </message>
    <message>
        <source>ABC</source>
        <comment>abc</comment>
        <translation>ABC</translation>
    </message>
    <message>
        <source>XYZ</source>
        <comment>xyz</comment>
        <translation>XYZ</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>available</comment>
        <translation>Available</translation>
    </message>
    <message>
        <source>Statistical forecast</source>
        <comment>stat</comment>
        <translation>Statistical forecast</translation>
    </message>
    <message>
        <source>Final forecast</source>
        <comment>final</comment>
        <translation>Final forecast</translation>
    </message>
    <message>
        <source>80 % low</source>
        <comment>lo80</comment>
        <translation>80 % low</translation>
    </message>
    <message>
        <source>80 % high</source>
        <comment>hi80</comment>
        <translation>80 % high</translation>
    </message>
    <message>
        <source>50 % low</source>
        <comment>lo50</comment>
        <translation>50 % low</translation>
    </message>
    <message>
        <source>50 % high</source>
        <comment>hi50</comment>
        <translation>50 % high</translation>
    </message>
    <message>
        <source>95 % low</source>
        <comment>lo95</comment>
        <translation>95 % low</translation>
    </message>
    <message>
        <source>95 % high</source>
        <comment>hi95</comment>
        <translation>95 % high</translation>
    </message>
    <message>
        <source>Whole horizon</source>
        <comment>total</comment>
        <translation>Whole horizon</translation>
    </message>
    <message>
        <source>WAPE</source>
        <comment>wape</comment>
        <translation>WAPE</translation>
    </message>
    <message>
        <source>Bias</source>
        <comment>bias</comment>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Value added</source>
        <comment>fva</comment>
        <translation>Value added</translation>
    </message>
    <message>
        <source>80 % range hit</source>
        <comment>coverage</comment>
        <translation>80 % range hit</translation>
    </message>
    <message>
        <source>MASE</source>
        <comment>mase</comment>
        <translation>MASE</translation>
    </message>
    <message>
        <source>Demand pattern</source>
        <comment>demand_class</comment>
        <translation>Demand pattern</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>method</comment>
        <translation>Method</translation>
    </message>
    <message>
        <source>Override</source>
        <comment>override</comment>
        <translation>Override</translation>
    </message>
    <message>
        <source>Used in forecast</source>
        <comment>used</comment>
        <translation>Used in forecast</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>mark</comment>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Backtest score</source>
        <comment>score</comment>
        <translation>Backtest score</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>chosen</comment>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <comment>op</comment>
        <translation>Kind of change</translation>
    </message>
    <message>
        <source>Demand factor</source>
        <comment>lift</comment>
        <translation>Demand factor</translation>
    </message>
    <message>
        <source>Start by</source>
        <comment>release</comment>
        <translation>Start by</translation>
    </message>
    <message>
        <source>Too late by</source>
        <comment>late</comment>
        <translation>Too late by</translation>
    </message>
    <message>
        <source>Supplier or line</source>
        <comment>source</comment>
        <translation>Supplier or line</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>cost</comment>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Calculated</source>
        <comment>stat_qty</comment>
        <translation>Calculated</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>note</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Own demand</source>
        <comment>gross</comment>
        <translation>Own demand</translation>
    </message>
    <message>
        <source>Needed by parents</source>
        <comment>dependent</comment>
        <translation>Needed by parents</translation>
    </message>
    <message>
        <source>Open receipts</source>
        <comment>scheduled</comment>
        <translation>Open receipts</translation>
    </message>
    <message>
        <source>Planned receipts</source>
        <comment>planned</comment>
        <translation>Planned receipts</translation>
    </message>
    <message>
        <source>Projected stock</source>
        <comment>projected</comment>
        <translation>Projected stock</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <comment>safety</comment>
        <translation>Safety stock</translation>
    </message>
    <message>
        <source>Serves</source>
        <comment>need</comment>
        <translation>Serves</translation>
    </message>
    <message>
        <source>Production line</source>
        <comment>resource</comment>
        <translation>Production line</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>have</comment>
        <translation>Available</translation>
    </message>
    <message>
        <source>Load</source>
        <comment>load</comment>
        <translation>Load</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <comment>warehouse</comment>
        <translation>Warehouse</translation>
    </message>
    <message>
        <source>On hand</source>
        <comment>on_hand</comment>
        <translation>On hand</translation>
    </message>
    <message>
        <source>Locked by orders</source>
        <comment>locked</comment>
        <translation>Locked by orders</translation>
    </message>
    <message>
        <source>On order</source>
        <comment>inbound</comment>
        <translation>On order</translation>
    </message>
    <message>
        <source>Weekly demand</source>
        <comment>weekly</comment>
        <translation>Weekly demand</translation>
    </message>
    <message>
        <source>Cover</source>
        <comment>cover</comment>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>unit</comment>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>price</comment>
        <translation>Price</translation>
    </message>
    <message>
        <source>Barcode</source>
        <comment>barcode</comment>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <comment>shelf_life</comment>
        <translation>Shelf life</translation>
    </message>
    <message>
        <source>Parent code</source>
        <comment>parent</comment>
        <translation>Parent code</translation>
    </message>
    <message>
        <source>Parent</source>
        <comment>parent_name</comment>
        <translation>Parent</translation>
    </message>
    <message>
        <source>BOM version</source>
        <comment>bom</comment>
        <translation>BOM version</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>use</comment>
        <translation>Use</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>seq</comment>
        <translation>Item</translation>
    </message>
    <message>
        <source>Component code</source>
        <comment>child</comment>
        <translation>Component code</translation>
    </message>
    <message>
        <source>Component</source>
        <comment>child_name</comment>
        <translation>Component</translation>
    </message>
    <message>
        <source>Scrap</source>
        <comment>scrap</comment>
        <translation>Scrap</translation>
    </message>
    <message>
        <source>Items</source>
        <comment>items</comment>
        <translation>Items</translation>
    </message>
    <message>
        <source>Lead time</source>
        <comment>lead</comment>
        <translation>Lead time</translation>
    </message>
    <message>
        <source>Open quantity</source>
        <comment>open_qty</comment>
        <translation>Open quantity</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>supplier</comment>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>MOQ</source>
        <comment>min</comment>
        <translation>MOQ</translation>
    </message>
    <message>
        <source>Lot multiple</source>
        <comment>pack</comment>
        <translation>Lot multiple</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>no</comment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>received</comment>
        <translation>Received</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>ordered</comment>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>expected</comment>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Hours per day</source>
        <comment>hours</comment>
        <translation>Hours per day</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>products</comment>
        <translation>Products</translation>
    </message>
    <message>
        <source>Waybill</source>
        <comment>waybill</comment>
        <translation>Waybill</translation>
    </message>
    <message>
        <source>Carrier</source>
        <comment>carrier</comment>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>risk</comment>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>shipped</comment>
        <translation>Shipped</translation>
    </message>
    <message>
        <source>Last event</source>
        <comment>last_event</comment>
        <translation>Last event</translation>
    </message>
    <message>
        <source>No update for</source>
        <comment>idle</comment>
        <translation>No update for</translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>promised</comment>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Expected arrival</source>
        <comment>eta</comment>
        <translation>Expected arrival</translation>
    </message>
    <message>
        <source>Arrival, early</source>
        <comment>eta_from</comment>
        <translation>Arrival, early</translation>
    </message>
    <message>
        <source>Arrival, late</source>
        <comment>eta_to</comment>
        <translation>Arrival, late</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>signed</comment>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Parcels</source>
        <comment>parcels</comment>
        <translation>Parcels</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>area</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>Mean transit</source>
        <comment>mean_days</comment>
        <translation>Mean transit</translation>
    </message>
    <message>
        <source>90 % within</source>
        <comment>p90_days</comment>
        <translation>90 % within</translation>
    </message>
    <message>
        <source>On time</source>
        <comment>on_time</comment>
        <translation>On time</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>exceptions</comment>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Stalled</source>
        <comment>stalls</comment>
        <translation>Stalled</translation>
    </message>
    <message>
        <source>To</source>
        <comment>to_count</comment>
        <translation>To</translation>
    </message>
    <message>
        <source>Data until</source>
        <comment>sources.to</comment>
        <translation>Data until</translation>
    </message>
    <message>
        <source>Data from</source>
        <comment>sources.from</comment>
        <translation>Data from</translation>
    </message>
    <message>
        <source>Class before</source>
        <comment>class_moves.from</comment>
        <translation>Class before</translation>
    </message>
    <message>
        <source>Class now</source>
        <comment>class_moves.to</comment>
        <translation>Class now</translation>
    </message>
    <message>
        <source>Customers before</source>
        <comment>rfm_classes.before</comment>
        <translation>Customers before</translation>
    </message>
    <message>
        <source>Members active</source>
        <comment>community_owners.active</comment>
        <translation>Members active</translation>
    </message>
    <message>
        <source>Data until</source>
        <comment>community_owners.to</comment>
        <translation>Data until</translation>
    </message>
    <message>
        <source>Members active</source>
        <comment>community_days.active</comment>
        <translation>Members active</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>community_owners.owner</comment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Needed</source>
        <comment>plan_load.need</comment>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Sales value</source>
        <comment>forecast_total.value</comment>
        <translation>Sales value</translation>
    </message>
    <message>
        <source>Statistical forecast</source>
        <comment>forecast_total.stat</comment>
        <translation>Statistical forecast</translation>
    </message>
    <message>
        <source>Final forecast</source>
        <comment>forecast_total.final</comment>
        <translation>Final forecast</translation>
    </message>
    <message>
        <source>Statistical forecast</source>
        <comment>forecast_weeks.stat</comment>
        <translation>Statistical forecast</translation>
    </message>
    <message>
        <source>Final forecast</source>
        <comment>forecast_weeks.final</comment>
        <translation>Final forecast</translation>
    </message>
    <message>
        <source>80 % low</source>
        <comment>forecast_weeks.lo80</comment>
        <translation>80 % low</translation>
    </message>
    <message>
        <source>80 % high</source>
        <comment>forecast_weeks.hi80</comment>
        <translation>80 % high</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>demand_history.qty</comment>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>demand_total.qty</comment>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Quantity, numerator</source>
        <comment>numerator.bom</comment>
        <translation>Quantity, numerator</translation>
    </message>
    <message>
        <source>Usage, numerator</source>
        <comment>bom_lines.numerator</comment>
        <translation>Usage, numerator</translation>
    </message>
    <message>
        <source>Usage, denominator</source>
        <comment>bom_lines.denominator</comment>
        <translation>Usage, denominator</translation>
    </message>
    <message>
        <source>Stock at cost</source>
        <comment>stock.value</comment>
        <translation>Stock at cost</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>carriers.signed</comment>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Work days</source>
        <comment>resources.week</comment>
        <translation>Work days</translation>
    </message>
    <message>
        <source>Batch</source>
        <comment>batches.id</comment>
        <translation>Batch</translation>
    </message>
    <message>
        <source>File</source>
        <comment>files.name</comment>
        <translation>File</translation>
    </message>
    <message>
        <source>Segment</source>
        <comment>segments.name</comment>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>customers.name</comment>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Community</source>
        <comment>communities.name</comment>
        <translation>Community</translation>
    </message>
    <message>
        <source>Planned purchases</source>
        <comment>suppliers.planned</comment>
        <translation>Planned purchases</translation>
    </message>
    <message>
        <source>Planned orders</source>
        <comment>suppliers.orders</comment>
        <translation>Planned orders</translation>
    </message>
    <message>
        <source>From</source>
        <comment>plan_messages.day</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>plan_messages.kind</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>For</source>
        <comment>plan_pegs.ref</comment>
        <translation>For</translation>
    </message>
    <message>
        <source>Valid in</source>
        <comment>identities.scope</comment>
        <translation>Valid in</translation>
    </message>
    <message>
        <source>Identity</source>
        <comment>identities.kind</comment>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>reviews.name</comment>
        <translation>Customer</translation>
    </message>
    <message>
        <source>State</source>
        <comment>edits.state</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>overrides.amount</comment>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>measures.name</comment>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>segments.customers</comment>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Severity level</source>
        <comment>level</comment>
        <translation>Severity level</translation>
    </message>
    <message>
        <source>Planned order</source>
        <comment>plan_pegs.order</comment>
        <translation>Planned order</translation>
    </message>
    <message>
        <source>Days counted</source>
        <comment>range</comment>
        <translation>Days counted</translation>
    </message>
    <message>
        <source>Rule name</source>
        <comment>rule_name</comment>
        <translation>Rule name</translation>
    </message>
    <message>
        <source>Path</source>
        <comment>path</comment>
        <translation>Path</translation>
    </message>
    <message>
        <source>Format ID</source>
        <comment>format_id</comment>
        <translation>Format ID</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>batch</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Line ID</source>
        <comment>resource_id</comment>
        <translation>Line ID</translation>
    </message>
    <message>
        <source>Supplier ID</source>
        <comment>supplier_id</comment>
        <translation>Supplier ID</translation>
    </message>
    <message>
        <source>Product ID</source>
        <comment>sku_id</comment>
        <translation>Product ID</translation>
    </message>
    <message>
        <source>Decisions</source>
        <comment>decisions</comment>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Due by today</source>
        <comment>decision_totals.due</comment>
        <translation>Due by today</translation>
    </message>
    <message>
        <source>Planned to orders only</source>
        <comment>to_order</comment>
        <translation>Planned to orders only</translation>
    </message>
    <message>
        <source>Shop or group</source>
        <comment>identities.shop</comment>
        <translation>Shop or group</translation>
    </message>
    <message>
        <source>Cell content</source>
        <comment>issues.value</comment>
        <translation>Cell content</translation>
    </message>
    <message>
        <source>Imported at</source>
        <comment>sources.at</comment>
        <translation>Imported at</translation>
    </message>
    <message>
        <source>Overrides</source>
        <comment>overrides</comment>
        <translation>Overrides</translation>
    </message>
    <message>
        <source>Buy again in 60 days</source>
        <comment>segments.chance</comment>
        <translation>Buy again in 60 days</translation>
    </message>
    <message>
        <source>Expected sales</source>
        <comment>segments.expected</comment>
        <translation>Expected sales</translation>
    </message>
    <message>
        <source>At stake</source>
        <comment>plan_orders.stake</comment>
        <translation>At stake</translation>
    </message>
    <message>
        <source>Customer A</source>
        <comment>same_customers.name_a</comment>
        <translation>Customer A</translation>
    </message>
    <message>
        <source>Phone of A</source>
        <comment>same_customers.phone_a</comment>
        <translation>Phone of A</translation>
    </message>
    <message>
        <source>Customer B</source>
        <comment>same_customers.name_b</comment>
        <translation>Customer B</translation>
    </message>
    <message>
        <source>Phone of B</source>
        <comment>same_customers.phone_b</comment>
        <translation>Phone of B</translation>
    </message>
    <message>
        <source>Probability</source>
        <comment>probability</comment>
        <translation>Probability</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>found</comment>
        <translation>Found</translation>
    </message>
    <message>
        <source>Customer A no.</source>
        <comment>customer_a</comment>
        <translation>Customer A no.</translation>
    </message>
    <message>
        <source>Customer B no.</source>
        <comment>customer_b</comment>
        <translation>Customer B no.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>same_customers.kind</comment>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>same_evidence.reason</comment>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>customer_cards.name</comment>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>customer_cards.tags</comment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>District</source>
        <comment>customer_cards.district</comment>
        <translation>District</translation>
    </message>
    <message>
        <source>Weight</source>
        <comment>same_evidence.bits</comment>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>order_lines.title</comment>
        <translation>Product</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>mappings.name</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Read as</source>
        <comment>mappings.format</comment>
        <translation>Read as</translation>
    </message>
    <message>
        <source>Columns of the header</source>
        <comment>mappings.columns</comment>
        <translation>Columns of the header</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <comment>readings.format</comment>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>readings.field</comment>
        <translation>Field</translation>
    </message>
    <message>
        <source>The file says</source>
        <comment>readings.text</comment>
        <translation>The file says</translation>
    </message>
    <message>
        <source>Read as</source>
        <comment>readings.meaning</comment>
        <translation>Read as</translation>
    </message>
    <message>
        <source>Transaction</source>
        <comment>transaction</comment>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>fee</comment>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Paid back</source>
        <comment>back</comment>
        <translation>Paid back</translation>
    </message>
    <message>
        <source>Order found</source>
        <comment>linked</comment>
        <translation>Order found</translation>
    </message>
    <message>
        <source>Refund no.</source>
        <comment>refund</comment>
        <translation>Refund no.</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>account</comment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>side</comment>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>balance</comment>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Other party</source>
        <comment>party</comment>
        <translation>Other party</translation>
    </message>
    <message>
        <source>Entry no.</source>
        <comment>entry</comment>
        <translation>Entry no.</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>payer</comment>
        <translation>Payer</translation>
    </message>
    <message>
        <source>New followers</source>
        <comment>new_followers</comment>
        <translation>New followers</translation>
    </message>
    <message>
        <source>Lost followers</source>
        <comment>lost_followers</comment>
        <translation>Lost followers</translation>
    </message>
    <message>
        <source>Net followers</source>
        <comment>net_followers</comment>
        <translation>Net followers</translation>
    </message>
    <message>
        <source>Followers</source>
        <comment>followers</comment>
        <translation>Followers</translation>
    </message>
    <message>
        <source>People who shared</source>
        <comment>sharers</comment>
        <translation>People who shared</translation>
    </message>
    <message>
        <source>Favourites</source>
        <comment>favourites</comment>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>articles</comment>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Reads</source>
        <comment>reads</comment>
        <translation>Reads</translation>
    </message>
    <message>
        <source>Readers</source>
        <comment>readers</comment>
        <translation>Readers</translation>
    </message>
    <message>
        <source>Shares</source>
        <comment>shares</comment>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <comment>delivered</comment>
        <translation>Delivered to</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>open_rate</comment>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <comment>finish_rate</comment>
        <translation>Read to the end</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>url</comment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>minutes</comment>
        <translation>Length</translation>
    </message>
    <message>
        <source>Viewers</source>
        <comment>viewers</comment>
        <translation>Viewers</translation>
    </message>
    <message>
        <source>Most at once</source>
        <comment>peak</comment>
        <translation>Most at once</translation>
    </message>
    <message>
        <source>Likes</source>
        <comment>likes</comment>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>comments</comment>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Mean watching time</source>
        <comment>watch</comment>
        <translation>Mean watching time</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>sales</comment>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>reply_rate</comment>
        <translation>Answered</translation>
    </message>
    <message>
        <source>First answer</source>
        <comment>first_reply</comment>
        <translation>First answer</translation>
    </message>
    <message>
        <source>New contacts</source>
        <comment>new_contacts</comment>
        <translation>New contacts</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <comment>applies</comment>
        <translation>Requests sent</translation>
    </message>
    <message>
        <source>Blocked or deleted</source>
        <comment>blocked</comment>
        <translation>Blocked or deleted</translation>
    </message>
    <message>
        <source>Community</source>
        <comment>community</comment>
        <translation>Community</translation>
    </message>
    <message>
        <source>People talking</source>
        <comment>senders</comment>
        <translation>People talking</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>questions</comment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>complaints</comment>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Lists sent</source>
        <comment>jielong</comment>
        <translation>Lists sent</translation>
    </message>
    <message>
        <source>Own messages</source>
        <comment>own</comment>
        <translation>Own messages</translation>
    </message>
    <message>
        <source>Withdrawn messages</source>
        <comment>revoked</comment>
        <translation>Withdrawn messages</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>word</comment>
        <translation>Word</translation>
    </message>
    <message>
        <source>Entries</source>
        <comment>entries</comment>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>withdrawn</comment>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>List or form</source>
        <comment>collection</comment>
        <translation>List or form</translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>wishes.label</comment>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Sure</source>
        <comment>confidence</comment>
        <translation>Sure</translation>
    </message>
    <message>
        <source>Mapping file</source>
        <comment>mappings.json</comment>
        <translation>Mapping file</translation>
    </message>
    <message>
        <source>Community no.</source>
        <comment>community_id</comment>
        <translation>Community no.</translation>
    </message>
    <message>
        <source>List or form</source>
        <comment>collections.title</comment>
        <translation>List or form</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <comment>warehouses</comment>
        <translation>Warehouses</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>defective</comment>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Change in 14 days</source>
        <comment>delta</comment>
        <translation>Change in 14 days</translation>
    </message>
    <message>
        <source>Member growth</source>
        <comment>growth</comment>
        <translation>Member growth</translation>
    </message>
    <message>
        <source>Trend</source>
        <comment>trend</comment>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Because</source>
        <comment>why</comment>
        <translation>Because</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>stock_totals.at</comment>
        <translation>As of</translation>
    </message>
    <message>
        <source>Stock at cost</source>
        <comment>stock_totals.value</comment>
        <translation>Stock at cost</translation>
    </message>
    <message>
        <source>Found by</source>
        <comment>rfm_thresholds.method</comment>
        <translation>Found by</translation>
    </message>
    <message>
        <source>High: last order within</source>
        <comment>rfm_thresholds.recency</comment>
        <translation>High: last order within</translation>
    </message>
    <message>
        <source>High: orders from</source>
        <comment>rfm_thresholds.orders</comment>
        <translation>High: orders from</translation>
    </message>
    <message>
        <source>High: spend from</source>
        <comment>rfm_thresholds.spend</comment>
        <translation>High: spend from</translation>
    </message>
    <message>
        <source>Sold as</source>
        <comment>unmatched.title</comment>
        <translation>Sold as</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <comment>unmatched.match</comment>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Likeness</source>
        <comment>likeness</comment>
        <translation>Likeness</translation>
    </message>
    <message>
        <source>Suggested product</source>
        <comment>sku_name</comment>
        <translation>Suggested product</translation>
    </message>
    <message>
        <source>Units a piece</source>
        <comment>factor</comment>
        <translation>Units a piece</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>unmatched.why</comment>
        <translation>Why</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>clue</comment>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>match_evidence.share</comment>
        <translation>Share</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>times</comment>
        <translation>Times</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>parts</comment>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>talk_messages.sender</comment>
        <translation>Sender</translation>
    </message>
    <message>
        <source>What was said</source>
        <comment>talk_messages.text</comment>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Kept until</source>
        <comment>talk_messages.expires</comment>
        <translation>Kept until</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>tags</comment>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Tracking signal</source>
        <comment>tracking</comment>
        <translation>Tracking signal</translation>
    </message>
    <message>
        <source>Weeks ahead</source>
        <comment>forecast_accuracy.lead</comment>
        <translation>Weeks ahead</translation>
    </message>
    <message>
        <source>Measured on</source>
        <comment>forecast_accuracy.source</comment>
        <translation>Measured on</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <comment>forecast_accuracy.n</comment>
        <translation>Forecasts</translation>
    </message>
    <message>
        <source>WAPE of seasonal naive</source>
        <comment>naive_wape</comment>
        <translation>WAPE of seasonal naive</translation>
    </message>
    <message>
        <source>WAPE without overrides</source>
        <comment>stat_wape</comment>
        <translation>WAPE without overrides</translation>
    </message>
    <message>
        <source>Earlier forecast</source>
        <comment>forecast_changes.before</comment>
        <translation>Earlier forecast</translation>
    </message>
    <message>
        <source>Forecast now</source>
        <comment>forecast_changes.now</comment>
        <translation>Forecast now</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>difference</comment>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>forecast_changes.percent</comment>
        <translation>Difference</translation>
    </message>
    <message>
        <source>First week of the earlier forecast</source>
        <comment>run</comment>
        <translation>First week of the earlier forecast</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>override_outcomes.actual</comment>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>outcome</comment>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Overridden weeks</source>
        <comment>override_people.n</comment>
        <translation>Overridden weeks</translation>
    </message>
    <message>
        <source>Better</source>
        <comment>better</comment>
        <translation>Better</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>events.goods</comment>
        <translation>Products</translation>
    </message>
    <message>
        <source>Happened</source>
        <comment>happened</comment>
        <translation>Happened</translation>
    </message>
    <message>
        <source>Learned</source>
        <comment>learned</comment>
        <translation>Learned</translation>
    </message>
    <message>
        <source>Guess error</source>
        <comment>guess_error</comment>
        <translation>Guess error</translation>
    </message>
    <message>
        <source>Days before</source>
        <comment>events.lead</comment>
        <translation>Days before</translation>
    </message>
    <message>
        <source>Days after</source>
        <comment>events.lag</comment>
        <translation>Days after</translation>
    </message>
    <message>
        <source>Clashes with</source>
        <comment>clash</comment>
        <translation>Clashes with</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <comment>weekdays</comment>
        <translation>Weekdays</translation>
    </message>
    <message>
        <source>Weekdays, as a number</source>
        <comment>events.mask</comment>
        <translation>Weekdays, as a number</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>cleaned_weeks.found</comment>
        <translation>Found</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <comment>launches.likes</comment>
        <translation>Look-alikes</translation>
    </message>
    <message>
        <source>Weeks ahead</source>
        <comment>forecast_signals.lag_weeks</comment>
        <translation>Weeks ahead</translation>
    </message>
    <message>
        <source>Usual value</source>
        <comment>usual</comment>
        <translation>Usual value</translation>
    </message>
    <message>
        <source>Strong value</source>
        <comment>strong</comment>
        <translation>Strong value</translation>
    </message>
    <message>
        <source>Explanation</source>
        <comment>forecast_signals.why</comment>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>cleaned_weeks.automatic</comment>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>At least (80 %)</source>
        <comment>launches.low</comment>
        <translation>At least (80 %)</translation>
    </message>
    <message>
        <source>At most (80 %)</source>
        <comment>launches.high</comment>
        <translation>At most (80 %)</translation>
    </message>
    <message>
        <source>Guessed</source>
        <comment>events.lift</comment>
        <translation>Guessed</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>cleaned_weeks.qty</comment>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Learned as</source>
        <comment>kind_learned</comment>
        <translation>Learned as</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>event_effects.event</comment>
        <translation>Event</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <comment>occurrences</comment>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Weeks before</source>
        <comment>lead_weeks</comment>
        <translation>Weeks before</translation>
    </message>
    <message>
        <source>Factor before</source>
        <comment>lead_lift</comment>
        <translation>Factor before</translation>
    </message>
    <message>
        <source>Weeks after</source>
        <comment>lag_weeks</comment>
        <translation>Weeks after</translation>
    </message>
    <message>
        <source>Factor after</source>
        <comment>lag_lift</comment>
        <translation>Factor after</translation>
    </message>
    <message>
        <source>Guessed</source>
        <comment>event_effects.guess</comment>
        <translation>Guessed</translation>
    </message>
    <message>
        <source>Happened then</source>
        <comment>guessed_lift</comment>
        <translation>Happened then</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>event_effects.next</comment>
        <translation>Next</translation>
    </message>
    <message>
        <source>Your choice</source>
        <comment>choice</comment>
        <translation>Your choice</translation>
    </message>
    <message>
        <source>Explanation</source>
        <comment>cleaned_weeks.why</comment>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Signal</source>
        <comment>signal</comment>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>forecast_signals.used</comment>
        <translation>Used</translation>
    </message>
    <message>
        <source>Weeks with data</source>
        <comment>forecast_signals.weeks</comment>
        <translation>Weeks with data</translation>
    </message>
    <message>
        <source>Effect</source>
        <comment>effect</comment>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Gain in WAPE</source>
        <comment>gain</comment>
        <translation>Gain in WAPE</translation>
    </message>
    <message>
        <source>First day of sale</source>
        <comment>launches.from</comment>
        <translation>First day of sale</translation>
    </message>
    <message>
        <source>Weeks planned</source>
        <comment>launches.weeks</comment>
        <translation>Weeks planned</translation>
    </message>
    <message>
        <source>Guess</source>
        <comment>launches.guess</comment>
        <translation>Guess</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>launches.expected</comment>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Sold so far</source>
        <comment>launches.sold</comment>
        <translation>Sold so far</translation>
    </message>
    <message>
        <source>Weeks sold</source>
        <comment>weeks_sold</comment>
        <translation>Weeks sold</translation>
    </message>
    <message>
        <source>Own history</source>
        <comment>own_share</comment>
        <translation>Own history</translation>
    </message>
    <message>
        <source>Votes and lists</source>
        <comment>launches.early</comment>
        <translation>Votes and lists</translation>
    </message>
    <message>
        <source>Guess, low</source>
        <comment>guess_low</comment>
        <translation>Guess, low</translation>
    </message>
    <message>
        <source>Guess, high</source>
        <comment>guess_high</comment>
        <translation>Guess, high</translation>
    </message>
    <message>
        <source>Closer by</source>
        <comment>override_outcomes.gain</comment>
        <translation>Closer by</translation>
    </message>
    <message>
        <source>Overridden</source>
        <comment>overridden</comment>
        <translation>Overridden</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>against_recent</comment>
        <translation>Change</translation>
    </message>
    <message>
        <source>4-week mean</source>
        <comment>recent_mean</comment>
        <translation>4-week mean</translation>
    </message>
    <message>
        <source>Change asked for</source>
        <comment>level_overrides.op</comment>
        <translation>Change asked for</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>level_overrides.amount</comment>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Products overridden</source>
        <comment>level_overrides.parts</comment>
        <translation>Products overridden</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>region</comment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Shop no.</source>
        <comment>shop_id</comment>
        <translation>Shop no.</translation>
    </message>
    <message>
        <source>Override no.</source>
        <comment>origin</comment>
        <translation>Override no.</translation>
    </message>
    <message>
        <source>RMSSE</source>
        <comment>rmsse</comment>
        <translation>RMSSE</translation>
    </message>
    <message>
        <source>80 % hit</source>
        <comment>in80</comment>
        <translation>80 % hit</translation>
    </message>
    <message>
        <source>95 % hit</source>
        <comment>in95</comment>
        <translation>95 % hit</translation>
    </message>
    <message>
        <source>First week</source>
        <comment>forecast_runs.from</comment>
        <translation>First week</translation>
    </message>
    <message>
        <source>Replaced last</source>
        <comment>replaced</comment>
        <translation>Replaced last</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>forecast_changes.sold</comment>
        <translation>Sold</translation>
    </message>
    <message>
        <source>By statistics</source>
        <comment>by_stat</comment>
        <translation>By statistics</translation>
    </message>
    <message>
        <source>By overrides</source>
        <comment>by_override</comment>
        <translation>By overrides</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>forecast_why.step</comment>
        <translation>Step</translation>
    </message>
    <message>
        <source>Calculation</source>
        <comment>forecast_why.change</comment>
        <translation>Calculation</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>forecast_why.result</comment>
        <translation>Result</translation>
    </message>
    <message>
        <source>Factor</source>
        <comment>forecast_why.factor</comment>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>forecast_why.amount</comment>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <comment>forecast_why.line</comment>
        <translation>Kind of line</translation>
    </message>
    <message>
        <source>Parameter</source>
        <comment>parameter</comment>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Province</source>
        <comment>areas.region</comment>
        <translation>Province</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <comment>areas.warehouse</comment>
        <translation>Warehouse</translation>
    </message>
    <message>
        <source>From</source>
        <comment>areas.source</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>Orders from there</source>
        <comment>areas.agree</comment>
        <translation>Orders from there</translation>
    </message>
    <message>
        <source>Orders naming a warehouse</source>
        <comment>areas.told</comment>
        <translation>Orders naming a warehouse</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>areas.proposed</comment>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Warehouse no.</source>
        <comment>warehouse_id</comment>
        <translation>Warehouse no.</translation>
    </message>
    <message>
        <source>Provinces served</source>
        <comment>warehouses.regions</comment>
        <translation>Provinces served</translation>
    </message>
    <message>
        <source>SKUs in stock lists</source>
        <comment>warehouses.skus</comment>
        <translation>SKUs in stock lists</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Added through</source>
        <comment>addSource</comment>
        <translation>Added through</translation>
    </message>
    <message>
        <source>Added at</source>
        <comment>addedAt</comment>
        <translation>Added at</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>address</comment>
        <translation>Address</translation>
    </message>
    <message>
        <source>After-sales state</source>
        <comment>afterSale</comment>
        <translation>After-sales state</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>amount</comment>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>available</comment>
        <translation>Available</translation>
    </message>
    <message>
        <source>Barcode</source>
        <comment>barcode</comment>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Brand</source>
        <comment>brand</comment>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Buyer nickname</source>
        <comment>buyer.nick</comment>
        <translation>Buyer nickname</translation>
    </message>
    <message>
        <source>Buyer note</source>
        <comment>buyer.note</comment>
        <translation>Buyer note</translation>
    </message>
    <message>
        <source>Buyer phone</source>
        <comment>buyer.phone</comment>
        <translation>Buyer phone</translation>
    </message>
    <message>
        <source>Carrier</source>
        <comment>carrier</comment>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>category</comment>
        <translation>Category</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>channel</comment>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Component code</source>
        <comment>childCode</comment>
        <translation>Component code</translation>
    </message>
    <message>
        <source>Component name</source>
        <comment>childName</comment>
        <translation>Component name</translation>
    </message>
    <message>
        <source>City</source>
        <comment>city</comment>
        <translation>City</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>code</comment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>cost</comment>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <comment>createdAt</comment>
        <translation>Ordered at</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>day</comment>
        <translation>Day</translation>
    </message>
    <message>
        <source>Most days of stock</source>
        <comment>daysMax</comment>
        <translation>Most days of stock</translation>
    </message>
    <message>
        <source>Least days of stock</source>
        <comment>daysMin</comment>
        <translation>Least days of stock</translation>
    </message>
    <message>
        <source>Defective stock</source>
        <comment>defective</comment>
        <translation>Defective stock</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <comment>deliveryKind</comment>
        <translation>Delivery method</translation>
    </message>
    <message>
        <source>Denominator</source>
        <comment>denominator</comment>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>department</comment>
        <translation>Department</translation>
    </message>
    <message>
        <source>Discount</source>
        <comment>discount</comment>
        <translation>Discount</translation>
    </message>
    <message>
        <source>District</source>
        <comment>district</comment>
        <translation>District</translation>
    </message>
    <message>
        <source>Due day</source>
        <comment>due</comment>
        <translation>Due day</translation>
    </message>
    <message>
        <source>Trace time</source>
        <comment>eventAt</comment>
        <translation>Trace time</translation>
    </message>
    <message>
        <source>Newest trace</source>
        <comment>eventText</comment>
        <translation>Newest trace</translation>
    </message>
    <message>
        <source>Expected arrival</source>
        <comment>expected</comment>
        <translation>Expected arrival</translation>
    </message>
    <message>
        <source>Expected multiple</source>
        <comment>expectedLift</comment>
        <translation>Expected multiple</translation>
    </message>
    <message>
        <source>Group ID</source>
        <comment>externalId</comment>
        <translation>Group ID</translation>
    </message>
    <message>
        <source>Shop goods code</source>
        <comment>externalSkuId</comment>
        <translation>Shop goods code</translation>
    </message>
    <message>
        <source>Customer since</source>
        <comment>firstSeenAt</comment>
        <translation>Customer since</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>followDescription</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Freight</source>
        <comment>freight</comment>
        <translation>Freight</translation>
    </message>
    <message>
        <source>From</source>
        <comment>from</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>Gift</source>
        <comment>gift</comment>
        <translation>Gift</translation>
    </message>
    <message>
        <source>Gift number</source>
        <comment>giftNo</comment>
        <translation>Gift number</translation>
    </message>
    <message>
        <source>Goods total</source>
        <comment>goods</comment>
        <translation>Goods total</translation>
    </message>
    <message>
        <source>Leader's own order</source>
        <comment>helper</comment>
        <translation>Leader's own order</translation>
    </message>
    <message>
        <source>Hours available</source>
        <comment>hours</comment>
        <translation>Hours available</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <comment>hoursPerDay</comment>
        <translation>Hours a day</translation>
    </message>
    <message>
        <source>On purchase</source>
        <comment>inboundPo</comment>
        <translation>On purchase</translation>
    </message>
    <message>
        <source>Returned stock</source>
        <comment>inboundReturn</comment>
        <translation>Returned stock</translation>
    </message>
    <message>
        <source>In transfer</source>
        <comment>inboundTransfer</comment>
        <translation>In transfer</translation>
    </message>
    <message>
        <source>Number of goods</source>
        <comment>itemCount</comment>
        <translation>Number of goods</translation>
    </message>
    <message>
        <source>Goods</source>
        <comment>items</comment>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>kind</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Last order</source>
        <comment>lastOrderAt</comment>
        <translation>Last order</translation>
    </message>
    <message>
        <source>Lead time (days)</source>
        <comment>leadDays</comment>
        <translation>Lead time (days)</translation>
    </message>
    <message>
        <source>Group leader</source>
        <comment>leader</comment>
        <translation>Group leader</translation>
    </message>
    <message>
        <source>Refunded of the line</source>
        <comment>line.refunded</comment>
        <translation>Refunded of the line</translation>
    </message>
    <message>
        <source>Line number</source>
        <comment>lineNo</comment>
        <translation>Line number</translation>
    </message>
    <message>
        <source>Held by orders</source>
        <comment>locked</comment>
        <translation>Held by orders</translation>
    </message>
    <message>
        <source>Lot multiple</source>
        <comment>lotMultiple</comment>
        <translation>Lot multiple</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>memberCount</comment>
        <translation>Members</translation>
    </message>
    <message>
        <source>Member since</source>
        <comment>memberSince</comment>
        <translation>Member since</translation>
    </message>
    <message>
        <source>Memo</source>
        <comment>memo</comment>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Merchant code</source>
        <comment>merchantCode</comment>
        <translation>Merchant code</translation>
    </message>
    <message>
        <source>Least lot</source>
        <comment>minLot</comment>
        <translation>Least lot</translation>
    </message>
    <message>
        <source>Least order quantity</source>
        <comment>minQty</comment>
        <translation>Least order quantity</translation>
    </message>
    <message>
        <source>Minutes a unit</source>
        <comment>minutesPerUnit</comment>
        <translation>Minutes a unit</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>name</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nickname</source>
        <comment>nick</comment>
        <translation>Nickname</translation>
    </message>
    <message>
        <source>Document number</source>
        <comment>no</comment>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>note</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Numerator</source>
        <comment>numerator</comment>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>On hand</source>
        <comment>onHand</comment>
        <translation>On hand</translation>
    </message>
    <message>
        <source>After-sales state of the order</source>
        <comment>orderAfterSale</comment>
        <translation>After-sales state of the order</translation>
    </message>
    <message>
        <source>Order number</source>
        <comment>orderNo</comment>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Order day</source>
        <comment>orderedAt</comment>
        <translation>Order day</translation>
    </message>
    <message>
        <source>Group owner</source>
        <comment>ownerName</comment>
        <translation>Group owner</translation>
    </message>
    <message>
        <source>Pack multiple</source>
        <comment>packQty</comment>
        <translation>Pack multiple</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>paid</comment>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Paid at</source>
        <comment>paidAt</comment>
        <translation>Paid at</translation>
    </message>
    <message>
        <source>Product code</source>
        <comment>parentCode</comment>
        <translation>Product code</translation>
    </message>
    <message>
        <source>Product name</source>
        <comment>parentName</comment>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Order number in the shop</source>
        <comment>parentNo</comment>
        <translation>Order number in the shop</translation>
    </message>
    <message>
        <source>Payable</source>
        <comment>payable</comment>
        <translation>Payable</translation>
    </message>
    <message>
        <source>Payment method</source>
        <comment>paymentMethod</comment>
        <translation>Payment method</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>phone</comment>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Pick-up point</source>
        <comment>pickupPoint</comment>
        <translation>Pick-up point</translation>
    </message>
    <message>
        <source>Planned quantity</source>
        <comment>planQty</comment>
        <translation>Planned quantity</translation>
    </message>
    <message>
        <source>Shop on the platform</source>
        <comment>platformShopName</comment>
        <translation>Shop on the platform</translation>
    </message>
    <message>
        <source>Presale</source>
        <comment>presale</comment>
        <translation>Presale</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>price</comment>
        <translation>Price</translation>
    </message>
    <message>
        <source>Province</source>
        <comment>province</comment>
        <translation>Province</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <comment>purchasePrice</comment>
        <translation>Purchase price</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>qty</comment>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Received amount</source>
        <comment>received</comment>
        <translation>Received amount</translation>
    </message>
    <message>
        <source>Received at</source>
        <comment>receivedAt</comment>
        <translation>Received at</translation>
    </message>
    <message>
        <source>Received quantity</source>
        <comment>receivedQty</comment>
        <translation>Received quantity</translation>
    </message>
    <message>
        <source>Receiver address</source>
        <comment>receiver.address</comment>
        <translation>Receiver address</translation>
    </message>
    <message>
        <source>Receiver name</source>
        <comment>receiver.name</comment>
        <translation>Receiver name</translation>
    </message>
    <message>
        <source>Receiver phone</source>
        <comment>receiver.phone</comment>
        <translation>Receiver phone</translation>
    </message>
    <message>
        <source>Returned quantity</source>
        <comment>refundQty</comment>
        <translation>Returned quantity</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>refunded</comment>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Line code</source>
        <comment>resourceCode</comment>
        <translation>Line code</translation>
    </message>
    <message>
        <source>Most stock</source>
        <comment>safetyMax</comment>
        <translation>Most stock</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <comment>safetyMin</comment>
        <translation>Safety stock</translation>
    </message>
    <message>
        <source>Scrap rate</source>
        <comment>scrapRate</comment>
        <translation>Scrap rate</translation>
    </message>
    <message>
        <source>Seller note</source>
        <comment>sellerNote</comment>
        <translation>Seller note</translation>
    </message>
    <message>
        <source>Selling way</source>
        <comment>sellingWay</comment>
        <translation>Selling way</translation>
    </message>
    <message>
        <source>Sequence</source>
        <comment>sequence</comment>
        <translation>Sequence</translation>
    </message>
    <message>
        <source>Completed at</source>
        <comment>settledAt</comment>
        <translation>Completed at</translation>
    </message>
    <message>
        <source>Set-up minutes</source>
        <comment>setupMinutes</comment>
        <translation>Set-up minutes</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <comment>share</comment>
        <translation>Share (%)</translation>
    </message>
    <message>
        <source>Shelf life (days)</source>
        <comment>shelfLifeDays</comment>
        <translation>Shelf life (days)</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>shipped</comment>
        <translation>Shipped</translation>
    </message>
    <message>
        <source>Shipped at</source>
        <comment>shippedAt</comment>
        <translation>Shipped at</translation>
    </message>
    <message>
        <source>Shop</source>
        <comment>shopName</comment>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>shortName</comment>
        <translation>Short name</translation>
    </message>
    <message>
        <source>SKU code</source>
        <comment>skuCode</comment>
        <translation>SKU code</translation>
    </message>
    <message>
        <source>Product name</source>
        <comment>skuName</comment>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Specification</source>
        <comment>spec</comment>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Staff member</source>
        <comment>staffName</comment>
        <translation>Staff member</translation>
    </message>
    <message>
        <source>Staff account</source>
        <comment>staffUserId</comment>
        <translation>Staff account</translation>
    </message>
    <message>
        <source>Parcel state</source>
        <comment>state</comment>
        <translation>Parcel state</translation>
    </message>
    <message>
        <source>State</source>
        <comment>status</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>Style code</source>
        <comment>styleCode</comment>
        <translation>Style code</translation>
    </message>
    <message>
        <source>Sub-order number</source>
        <comment>subOrderNo</comment>
        <translation>Sub-order number</translation>
    </message>
    <message>
        <source>Supplier code</source>
        <comment>supplierCode</comment>
        <translation>Supplier code</translation>
    </message>
    <message>
        <source>Supplier name</source>
        <comment>supplierName</comment>
        <translation>Supplier name</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>tag</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Counted at</source>
        <comment>takenAt</comment>
        <translation>Counted at</translation>
    </message>
    <message>
        <source>Goods name</source>
        <comment>title</comment>
        <translation>Goods name</translation>
    </message>
    <message>
        <source>To</source>
        <comment>to</comment>
        <translation>To</translation>
    </message>
    <message>
        <source>Payment number</source>
        <comment>transactionNo</comment>
        <translation>Payment number</translation>
    </message>
    <message>
        <source>Days on the way</source>
        <comment>transitDays</comment>
        <translation>Days on the way</translation>
    </message>
    <message>
        <source>Customer number</source>
        <comment>uid</comment>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>unit</comment>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <comment>unitPrice</comment>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>BOM use</source>
        <comment>use</comment>
        <translation>BOM use</translation>
    </message>
    <message>
        <source>Virtual stock</source>
        <comment>virtualQty</comment>
        <translation>Virtual stock</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <comment>warehouse</comment>
        <translation>Warehouse</translation>
    </message>
    <message>
        <source>Waybill</source>
        <comment>waybill</comment>
        <translation>Waybill</translation>
    </message>
    <message>
        <source>Weight</source>
        <comment>weightGrams</comment>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Delivery window</source>
        <comment>window</comment>
        <translation>Delivery window</translation>
    </message>
    <message>
        <source>Working days a week</source>
        <comment>workWeek</comment>
        <translation>Working days a week</translation>
    </message>
    <message>
        <source>Day (account)</source>
        <comment>account.day</comment>
        <translation>Day (account)</translation>
    </message>
    <message>
        <source>People who kept it</source>
        <comment>account.favourites</comment>
        <translation>People who kept it</translation>
    </message>
    <message>
        <source>People who opened the original</source>
        <comment>account.originalClicks</comment>
        <translation>People who opened the original</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>account.posts</comment>
        <translation>Articles</translation>
    </message>
    <message>
        <source>People who shared (account)</source>
        <comment>account.sharers</comment>
        <translation>People who shared (account)</translation>
    </message>
    <message>
        <source>After-sales number</source>
        <comment>afterSaleNo</comment>
        <translation>After-sales number</translation>
    </message>
    <message>
        <source>App ID</source>
        <comment>appId</comment>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>at</comment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Mean watching time</source>
        <comment>averageWatch</comment>
        <translation>Mean watching time</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>balance</comment>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Buyer account</source>
        <comment>buyer.uid</comment>
        <translation>Buyer account</translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>comments</comment>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Source (article)</source>
        <comment>content.channel</comment>
        <translation>Source (article)</translation>
    </message>
    <message>
        <source>Day (article)</source>
        <comment>content.day</comment>
        <translation>Day (article)</translation>
    </message>
    <message>
        <source>Readers (article)</source>
        <comment>content.readers</comment>
        <translation>Readers (article)</translation>
    </message>
    <message>
        <source>Title (article)</source>
        <comment>content.title</comment>
        <translation>Title (article)</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <comment>delivered</comment>
        <translation>Delivered to</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>direction</comment>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>duration</comment>
        <translation>Length</translation>
    </message>
    <message>
        <source>Entry number</source>
        <comment>entryNo</comment>
        <translation>Entry number</translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>fee</comment>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <comment>finishRate</comment>
        <translation>Read to the end</translation>
    </message>
    <message>
        <source>Followers</source>
        <comment>followers</comment>
        <translation>Followers</translation>
    </message>
    <message>
        <source>Followed after reading</source>
        <comment>follows</comment>
        <translation>Followed after reading</translation>
    </message>
    <message>
        <source>Likes</source>
        <comment>likes</comment>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Part of the locked quantity</source>
        <comment>locked.part</comment>
        <translation>Part of the locked quantity</translation>
    </message>
    <message>
        <source>Lost followers</source>
        <comment>lostFollowers</comment>
        <translation>Lost followers</translation>
    </message>
    <message>
        <source>Merchant order number</source>
        <comment>merchantOrderNo</comment>
        <translation>Merchant order number</translation>
    </message>
    <message>
        <source>Merchant refund number</source>
        <comment>merchantRefundNo</comment>
        <translation>Merchant refund number</translation>
    </message>
    <message>
        <source>Message ID</source>
        <comment>messageId</comment>
        <translation>Message ID</translation>
    </message>
    <message>
        <source>Payment method (bill)</source>
        <comment>method</comment>
        <translation>Payment method (bill)</translation>
    </message>
    <message>
        <source>Net followers</source>
        <comment>netFollowers</comment>
        <translation>Net followers</translation>
    </message>
    <message>
        <source>New followers</source>
        <comment>newFollowers</comment>
        <translation>New followers</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>openRate</comment>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>orders</comment>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Sent by oneself</source>
        <comment>own</comment>
        <translation>Sent by oneself</translation>
    </message>
    <message>
        <source>Other party</source>
        <comment>party</comment>
        <translation>Other party</translation>
    </message>
    <message>
        <source>Payer ID</source>
        <comment>payerId</comment>
        <translation>Payer ID</translation>
    </message>
    <message>
        <source>Payer nickname</source>
        <comment>payerNick</comment>
        <translation>Payer nickname</translation>
    </message>
    <message>
        <source>Payer phone</source>
        <comment>payerPhone</comment>
        <translation>Payer phone</translation>
    </message>
    <message>
        <source>Most at once</source>
        <comment>peakOnline</comment>
        <translation>Most at once</translation>
    </message>
    <message>
        <source>Promised day</source>
        <comment>promisedDay</comment>
        <translation>Promised day</translation>
    </message>
    <message>
        <source>Published on</source>
        <comment>publishedDay</comment>
        <translation>Published on</translation>
    </message>
    <message>
        <source>Readers</source>
        <comment>readers</comment>
        <translation>Readers</translation>
    </message>
    <message>
        <source>Reads</source>
        <comment>reads</comment>
        <translation>Reads</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <comment>refundAmount</comment>
        <translation>Refunded amount</translation>
    </message>
    <message>
        <source>Refunded at</source>
        <comment>refundAt</comment>
        <translation>Refunded at</translation>
    </message>
    <message>
        <source>Refund number</source>
        <comment>refundNo</comment>
        <translation>Refund number</translation>
    </message>
    <message>
        <source>Refund state</source>
        <comment>refundState</comment>
        <translation>Refund state</translation>
    </message>
    <message>
        <source>Group ID</source>
        <comment>roomId</comment>
        <translation>Group ID</translation>
    </message>
    <message>
        <source>Group name</source>
        <comment>roomName</comment>
        <translation>Group name</translation>
    </message>
    <message>
        <source>Discount (row)</source>
        <comment>row.discount</comment>
        <translation>Discount (row)</translation>
    </message>
    <message>
        <source>Freight (row)</source>
        <comment>row.freight</comment>
        <translation>Freight (row)</translation>
    </message>
    <message>
        <source>Payable (row)</source>
        <comment>row.payable</comment>
        <translation>Payable (row)</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>sales</comment>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <comment>senderId</comment>
        <translation>Sender ID</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>senderName</comment>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <comment>seq</comment>
        <translation>Number in the list</translation>
    </message>
    <message>
        <source>People who shared</source>
        <comment>sharers</comment>
        <translation>People who shared</translation>
    </message>
    <message>
        <source>Shares</source>
        <comment>shares</comment>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Started at</source>
        <comment>startedAt</comment>
        <translation>Started at</translation>
    </message>
    <message>
        <source>Message subtype</source>
        <comment>subType</comment>
        <translation>Message subtype</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <comment>submittedAt</comment>
        <translation>Submitted at</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>text</comment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message type number</source>
        <comment>type</comment>
        <translation>Message type number</translation>
    </message>
    <message>
        <source>Message type</source>
        <comment>typeWord</comment>
        <translation>Message type</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>url</comment>
        <translation>Web address</translation>
    </message>
    <message>
        <source>Viewers</source>
        <comment>viewers</comment>
        <translation>Viewers</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Order of the list: largest amount of money at stake first.</source>
        <comment>decisions.rank</comment>
        <translation>Order of the list: largest amount of money at stake first.</translation>
    </message>
    <message>
        <source>Last day on which the decision still helps.</source>
        <comment>decisions.due</comment>
        <translation>Last day on which the decision still helps.</translation>
    </message>
    <message>
        <source>Open, done, or put off until a day; done decisions stay in the history.</source>
        <comment>decisions.state</comment>
        <translation>Open, done, or put off until a day; done decisions stay in the history.</translation>
    </message>
    <message>
        <source>The figures that the decision rests on.</source>
        <comment>decisions.evidence</comment>
        <translation>The figures that the decision rests on.</translation>
    </message>
    <message>
        <source>The measure in its own unit: rates as fractions, money in fen, else a count or days. Sales, orders and buyers are of the 28 days before today.</source>
        <comment>measures.value</comment>
        <translation>The measure in its own unit: rates as fractions, money in fen, else a count or days. Sales, orders and buyers are of the 28 days before today.</translation>
    </message>
    <message>
        <source>The same measure for the 28 days before that, where it can be told.</source>
        <comment>measures.previous</comment>
        <translation>The same measure for the 28 days before that, where it can be told.</translation>
    </message>
    <message>
        <source>Value − value before.</source>
        <comment>measures.change</comment>
        <translation>Value − value before.</translation>
    </message>
    <message>
        <source>What the measure covers: empty = everything, else a channel or a category.</source>
        <comment>measures.scope</comment>
        <translation>What the measure covers: empty = everything, else a channel or a category.</translation>
    </message>
    <message>
        <source>What stands above the line of a rate.</source>
        <comment>measures.numerator</comment>
        <translation>What stands above the line of a rate.</translation>
    </message>
    <message>
        <source>What stands below the line of a rate; without it there is no measure.</source>
        <comment>measures.denominator</comment>
        <translation>What stands below the line of a rate; without it there is no measure.</translation>
    </message>
    <message>
        <source>The measure of one complete ISO week, in the unit of the measure.</source>
        <comment>measure_weeks.value</comment>
        <translation>The measure of one complete ISO week, in the unit of the measure.</translation>
    </message>
    <message>
        <source>WAPE = Σ|actual − forecast| ÷ Σ actual, over the items and weeks shown.</source>
        <comment>measure.wape</comment>
        <translation>WAPE = Σ|actual − forecast| ÷ Σ actual, over the items and weeks shown.</translation>
    </message>
    <message>
        <source>Bias = Σ(forecast − actual) ÷ Σ actual; positive = too high.</source>
        <comment>measure.bias</comment>
        <translation>Bias = Σ(forecast − actual) ÷ Σ actual; positive = too high.</translation>
    </message>
    <message>
        <source>Forecast value added = WAPE of seasonal naive − WAPE of the final forecast, same rows.</source>
        <comment>measure.fva</comment>
        <translation>Forecast value added = WAPE of seasonal naive − WAPE of the final forecast, same rows.</translation>
    </message>
    <message>
        <source>Share of backtested weeks whose actual demand lay inside the 80 % range; 80 % is right.</source>
        <comment>measure.coverage80</comment>
        <translation>Share of backtested weeks whose actual demand lay inside the 80 % range; 80 % is right.</translation>
    </message>
    <message>
        <source>Stock turns = yearly cost of goods sold ÷ average stock value at cost; with one stock list that value stands for the average.</source>
        <comment>measure.stock_turns</comment>
        <translation>Stock turns = yearly cost of goods sold ÷ average stock value at cost; with one stock list that value stands for the average.</translation>
    </message>
    <message>
        <source>Units on hand × cost, of the newest stock list of each product and warehouse.</source>
        <comment>measure.stock_value</comment>
        <translation>Units on hand × cost, of the newest stock list of each product and warehouse.</translation>
    </message>
    <message>
        <source>Available stock ÷ daily demand of the forecast, all products together.</source>
        <comment>measure.cover_days</comment>
        <translation>Available stock ÷ daily demand of the forecast, all products together.</translation>
    </message>
    <message>
        <source>Paid less refunded, of orders that count, in the 28 days before today.</source>
        <comment>measure.sales</comment>
        <translation>Paid less refunded, of orders that count, in the 28 days before today.</translation>
    </message>
    <message>
        <source>Orders that count, in the 28 days before today; ERP copies count once.</source>
        <comment>measure.orders</comment>
        <translation>Orders that count, in the 28 days before today; ERP copies count once.</translation>
    </message>
    <message>
        <source>Average order value = net sales ÷ orders, 28 days.</source>
        <comment>measure.aov</comment>
        <translation>Average order value = net sales ÷ orders, 28 days.</translation>
    </message>
    <message>
        <source>Customers with two orders or more ÷ customers with at least one.</source>
        <comment>measure.repeat_rate</comment>
        <translation>Customers with two orders or more ÷ customers with at least one.</translation>
    </message>
    <message>
        <source>Different customers with an order in the 28 days before today.</source>
        <comment>measure.buyers</comment>
        <translation>Different customers with an order in the 28 days before today.</translation>
    </message>
    <message>
        <source>Customers with at least one paid order.</source>
        <comment>measure.customers</comment>
        <translation>Customers with at least one paid order.</translation>
    </message>
    <message>
        <source>Customers whose lifecycle is new or active.</source>
        <comment>measure.active_customers</comment>
        <translation>Customers whose lifecycle is new or active.</translation>
    </message>
    <message>
        <source>Members of all groups, newest figure; a person in two groups may count twice.</source>
        <comment>measure.members</comment>
        <translation>Members of all groups, newest figure; a person in two groups may count twice.</translation>
    </message>
    <message>
        <source>Units refunded or returned ÷ units ordered, by order day in the last 28 days.</source>
        <comment>measure.return_rate</comment>
        <translation>Units refunded or returned ÷ units ordered, by order day in the last 28 days.</translation>
    </message>
    <message>
        <source>Loss rate = units written off ÷ units received.</source>
        <comment>measure.loss_rate</comment>
        <translation>Loss rate = units written off ÷ units received.</translation>
    </message>
    <message>
        <source>Products with demand in the next four weeks and nothing available.</source>
        <comment>measure.short_skus</comment>
        <translation>Products with demand in the next four weeks and nothing available.</translation>
    </message>
    <message>
        <source>Cost of all planned orders: price × quantity for buying, material for making.</source>
        <comment>measure.plan_cost</comment>
        <translation>Cost of all planned orders: price × quantity for buying, material for making.</translation>
    </message>
    <message>
        <source>Parcels that are late, stalled, in trouble, coming back or likely to be late.</source>
        <comment>measure.late_parcels</comment>
        <translation>Parcels that are late, stalled, in trouble, coming back or likely to be late.</translation>
    </message>
    <message>
        <source>Nervousness = Σ|change of planned quantity inside the horizon| ÷ Σ planned quantity, against the plan before.</source>
        <comment>measure.nervousness</comment>
        <translation>Nervousness = Σ|change of planned quantity inside the horizon| ÷ Σ planned quantity, against the plan before.</translation>
    </message>
    <message>
        <source>Days between the newest record of this source and the newest of any source.</source>
        <comment>sources.age</comment>
        <translation>Days between the newest record of this source and the newest of any source.</translation>
    </message>
    <message>
        <source>Records that were not in the workspace before.</source>
        <comment>files.new</comment>
        <translation>Records that were not in the workspace before.</translation>
    </message>
    <message>
        <source>Records whose content the file changed.</source>
        <comment>files.changed</comment>
        <translation>Records whose content the file changed.</translation>
    </message>
    <message>
        <source>Records that were there already with the same content.</source>
        <comment>files.same</comment>
        <translation>Records that were there already with the same content.</translation>
    </message>
    <message>
        <source>Records that were not in the workspace before.</source>
        <comment>batches.new</comment>
        <translation>Records that were not in the workspace before.</translation>
    </message>
    <message>
        <source>Order lines with this text that belong to no product yet; they do not count as demand.</source>
        <comment>unmatched.lines</comment>
        <translation>Order lines with this text that belong to no product yet; they do not count as demand.</translation>
    </message>
    <message>
        <source>Units on those lines.</source>
        <comment>unmatched.qty</comment>
        <translation>Units on those lines.</translation>
    </message>
    <message>
        <source>Units on all lines of the order.</source>
        <comment>orders.units</comment>
        <translation>Units on all lines of the order.</translation>
    </message>
    <message>
        <source>Class by recency (R), orders (F) and spend (M): each high or low against the thresholds in force.</source>
        <comment>customers.class</comment>
        <translation>Class by recency (R), orders (F) and spend (M): each high or low against the thresholds in force.</translation>
    </message>
    <message>
        <source>New: first order at most 30 days ago. Else time since the last order ÷ expected interval: up to 1.5 active, 2.5 cooling, 4 dormant, beyond lost.</source>
        <comment>customers.lifecycle</comment>
        <translation>New: first order at most 30 days ago. Else time since the last order ÷ expected interval: up to 1.5 active, 2.5 cooling, 4 dormant, beyond lost.</translation>
    </message>
    <message>
        <source>Today − day of the last order.</source>
        <comment>customers.recency</comment>
        <translation>Today − day of the last order.</translation>
    </message>
    <message>
        <source>Different paid orders over the whole history.</source>
        <comment>customers.orders</comment>
        <translation>Different paid orders over the whole history.</translation>
    </message>
    <message>
        <source>Paid less refunded over the whole history.</source>
        <comment>customers.spend</comment>
        <translation>Paid less refunded over the whole history.</translation>
    </message>
    <message>
        <source>Recency score 1 to 5 by fifths of all customers; 5 = most recent.</source>
        <comment>customers.r</comment>
        <translation>Recency score 1 to 5 by fifths of all customers; 5 = most recent.</translation>
    </message>
    <message>
        <source>Order score 1 to 5 by fifths of all customers; 5 = most orders.</source>
        <comment>customers.f</comment>
        <translation>Order score 1 to 5 by fifths of all customers; 5 = most orders.</translation>
    </message>
    <message>
        <source>Spend score 1 to 5 by fifths of all customers; 5 = highest spend.</source>
        <comment>customers.m</comment>
        <translation>Spend score 1 to 5 by fifths of all customers; 5 = highest spend.</translation>
    </message>
    <message>
        <source>Mean days between the customer's own purchase days; none with a single one.</source>
        <comment>customers.interval</comment>
        <translation>Mean days between the customer's own purchase days; none with a single one.</translation>
    </message>
    <message>
        <source>Orders in the 90 days before today.</source>
        <comment>customers.orders_90</comment>
        <translation>Orders in the 90 days before today.</translation>
    </message>
    <message>
        <source>Paid less refunded in the 90 days before today.</source>
        <comment>customers.spend_90</comment>
        <translation>Paid less refunded in the 90 days before today.</translation>
    </message>
    <message>
        <source>Different channels in which the customer has bought.</source>
        <comment>customers.channels</comment>
        <translation>Different channels in which the customer has bought.</translation>
    </message>
    <message>
        <source>Class 90 days ago, by what was known then.</source>
        <comment>customers.previous</comment>
        <translation>Class 90 days ago, by what was known then.</translation>
    </message>
    <message>
        <source>Customers of the class ÷ all customers.</source>
        <comment>rfm_classes.share</comment>
        <translation>Customers of the class ÷ all customers.</translation>
    </message>
    <message>
        <source>Spend of the class ÷ spend of all customers.</source>
        <comment>rfm_classes.spend_share</comment>
        <translation>Spend of the class ÷ spend of all customers.</translation>
    </message>
    <message>
        <source>Spend ÷ customers of the class.</source>
        <comment>rfm_classes.mean_spend</comment>
        <translation>Spend ÷ customers of the class.</translation>
    </message>
    <message>
        <source>Orders ÷ customers of the class.</source>
        <comment>rfm_classes.mean_orders</comment>
        <translation>Orders ÷ customers of the class.</translation>
    </message>
    <message>
        <source>Mean days since the last order.</source>
        <comment>rfm_classes.mean_recency</comment>
        <translation>Mean days since the last order.</translation>
    </message>
    <message>
        <source>Customers in this class 90 days ago.</source>
        <comment>rfm_classes.before</comment>
        <translation>Customers in this class 90 days ago.</translation>
    </message>
    <message>
        <source>Customers who were in the first class 90 days ago and are in the second now.</source>
        <comment>class_moves.customers</comment>
        <translation>Customers who were in the first class 90 days ago and are in the second now.</translation>
    </message>
    <message>
        <source>Customers with these two scores.</source>
        <comment>rfm_grid.customers</comment>
        <translation>Customers with these two scores.</translation>
    </message>
    <message>
        <source>Spend ÷ customers of the cell.</source>
        <comment>rfm_grid.mean_spend</comment>
        <translation>Spend ÷ customers of the cell.</translation>
    </message>
    <message>
        <source>Month of the first purchase.</source>
        <comment>cohorts.month</comment>
        <translation>Month of the first purchase.</translation>
    </message>
    <message>
        <source>Months since the first purchase; 0 = the same month.</source>
        <comment>cohorts.since</comment>
        <translation>Months since the first purchase; 0 = the same month.</translation>
    </message>
    <message>
        <source>Customers whose first purchase was in that month.</source>
        <comment>cohorts.customers</comment>
        <translation>Customers whose first purchase was in that month.</translation>
    </message>
    <message>
        <source>Of these, customers with a purchase in the later month.</source>
        <comment>cohorts.active</comment>
        <translation>Of these, customers with a purchase in the later month.</translation>
    </message>
    <message>
        <source>Active ÷ customers of the cohort; the newest month may not be over.</source>
        <comment>cohorts.retention</comment>
        <translation>Active ÷ customers of the cohort; the newest month may not be over.</translation>
    </message>
    <message>
        <source>Customers who meet the rule today.</source>
        <comment>segments.customers</comment>
        <translation>Customers who meet the rule today.</translation>
    </message>
    <message>
        <source>Their spend over the whole history.</source>
        <comment>segments.spend</comment>
        <translation>Their spend over the whole history.</translation>
    </message>
    <message>
        <source>The condition that a customer must meet.</source>
        <comment>segments.rule</comment>
        <translation>The condition that a customer must meet.</translation>
    </message>
    <message>
        <source>Different customers with orders at this pick-up point.</source>
        <comment>communities.buyers</comment>
        <translation>Different customers with orders at this pick-up point.</translation>
    </message>
    <message>
        <source>Orders at this pick-up point; ERP copies count once.</source>
        <comment>communities.orders</comment>
        <translation>Orders at this pick-up point; ERP copies count once.</translation>
    </message>
    <message>
        <source>Paid less refunded of those orders.</source>
        <comment>communities.spend</comment>
        <translation>Paid less refunded of those orders.</translation>
    </message>
    <message>
        <source>Members who wrote ÷ members, mean of the days.</source>
        <comment>community_owners.active</comment>
        <translation>Members who wrote ÷ members, mean of the days.</translation>
    </message>
    <message>
        <source>Messages ÷ members over the days imported.</source>
        <comment>community_owners.per_member</comment>
        <translation>Messages ÷ members over the days imported.</translation>
    </message>
    <message>
        <source>Members who wrote on the day ÷ members.</source>
        <comment>community_days.active</comment>
        <translation>Members who wrote on the day ÷ members.</translation>
    </message>
    <message>
        <source>Share of sales of the last 52 weeks: A makes the first 80 %, B up to 95 %, C the rest.</source>
        <comment>forecast.abc</comment>
        <translation>Share of sales of the last 52 weeks: A makes the first 80 %, B up to 95 %, C the rest.</translation>
    </message>
    <message>
        <source>Variation of weekly demand, last 26 weeks: standard deviation ÷ mean up to 0.5 X, up to 1 Y, above Z.</source>
        <comment>forecast.xyz</comment>
        <translation>Variation of weekly demand, last 26 weeks: standard deviation ÷ mean up to 0.5 X, up to 1 Y, above Z.</translation>
    </message>
    <message>
        <source>Short: nothing available and demand ahead. Low: below half of the next four weeks. Excess: above sixteen weeks of demand.</source>
        <comment>forecast.status</comment>
        <translation>Short: nothing available and demand ahead. Low: below half of the next four weeks. Excess: above sixteen weeks of demand.</translation>
    </message>
    <message>
        <source>Stock free for new orders, newest list of each warehouse.</source>
        <comment>forecast.available</comment>
        <translation>Stock free for new orders, newest list of each warehouse.</translation>
    </message>
    <message>
        <source>Units demanded in the last four complete weeks, refunds deducted.</source>
        <comment>forecast.recent</comment>
        <translation>Units demanded in the last four complete weeks, refunds deducted.</translation>
    </message>
    <message>
        <source>Mean forecast per week over the next four weeks, from the history alone.</source>
        <comment>forecast.stat</comment>
        <translation>Mean forecast per week over the next four weeks, from the history alone.</translation>
    </message>
    <message>
        <source>Weeks in which a planner changed the forecast.</source>
        <comment>forecast.overrides</comment>
        <translation>Weeks in which a planner changed the forecast.</translation>
    </message>
    <message>
        <source>Mean per week over the next four weeks with the planner's overrides: what the plan uses.</source>
        <comment>forecast.final</comment>
        <translation>Mean per week over the next four weeks with the planner's overrides: what the plan uses.</translation>
    </message>
    <message>
        <source>With the high end: the range in which demand lies in 8 of 10 cases, mean of the next four weeks.</source>
        <comment>forecast.lo80</comment>
        <translation>With the high end: the range in which demand lies in 8 of 10 cases, mean of the next four weeks.</translation>
    </message>
    <message>
        <source>With the low end: the range in which demand lies in 8 of 10 cases, mean of the next four weeks.</source>
        <comment>forecast.hi80</comment>
        <translation>With the low end: the range in which demand lies in 8 of 10 cases, mean of the next four weeks.</translation>
    </message>
    <message>
        <source>Final forecast of all weeks of the horizon together.</source>
        <comment>forecast.total</comment>
        <translation>Final forecast of all weeks of the horizon together.</translation>
    </message>
    <message>
        <source>WAPE = Σ|actual − forecast| ÷ Σ actual, over the items and weeks of the backtest; lower is better.</source>
        <comment>forecast.wape</comment>
        <translation>WAPE = Σ|actual − forecast| ÷ Σ actual, over the items and weeks of the backtest; lower is better.</translation>
    </message>
    <message>
        <source>Bias = Σ(forecast − actual) ÷ Σ actual in the backtest; positive = too high.</source>
        <comment>forecast.bias</comment>
        <translation>Bias = Σ(forecast − actual) ÷ Σ actual in the backtest; positive = too high.</translation>
    </message>
    <message>
        <source>Forecast value added = WAPE of seasonal naive − WAPE of the forecast, same rows; positive = better than last year's week.</source>
        <comment>forecast.fva</comment>
        <translation>Forecast value added = WAPE of seasonal naive − WAPE of the forecast, same rows; positive = better than last year's week.</translation>
    </message>
    <message>
        <source>Share of backtested weeks whose demand lay inside the 80 % range; 80 % is right.</source>
        <comment>forecast.coverage</comment>
        <translation>Share of backtested weeks whose demand lay inside the 80 % range; 80 % is right.</translation>
    </message>
    <message>
        <source>By weeks between demands (limit 1.32) and squared variation of sizes (limit 0.49).</source>
        <comment>forecast.demand_class</comment>
        <translation>By weeks between demands (limit 1.32) and squared variation of sizes (limit 0.49).</translation>
    </message>
    <message>
        <source>The method with the lowest backtest error; “＋” = mean of two.</source>
        <comment>forecast.method</comment>
        <translation>The method with the lowest backtest error; “＋” = mean of two.</translation>
    </message>
    <message>
        <source>Forecast of the week from the history alone.</source>
        <comment>forecast_weeks.stat</comment>
        <translation>Forecast of the week from the history alone.</translation>
    </message>
    <message>
        <source>The planner's change: a figure sets, +n adds, *n multiplies. It survives every recompute.</source>
        <comment>forecast_weeks.override</comment>
        <translation>The planner's change: a figure sets, +n adds, *n multiplies. It survives every recompute.</translation>
    </message>
    <message>
        <source>Statistical forecast with the override applied, never below zero.</source>
        <comment>forecast_weeks.final</comment>
        <translation>Statistical forecast with the override applied, never below zero.</translation>
    </message>
    <message>
        <source>Low end of the range in which demand lies in 8 of 10 cases.</source>
        <comment>forecast_weeks.lo80</comment>
        <translation>Low end of the range in which demand lies in 8 of 10 cases.</translation>
    </message>
    <message>
        <source>High end of the range in which demand lies in 8 of 10 cases.</source>
        <comment>forecast_weeks.hi80</comment>
        <translation>High end of the range in which demand lies in 8 of 10 cases.</translation>
    </message>
    <message>
        <source>Low end of the range in which demand lies in half of the cases.</source>
        <comment>forecast_weeks.lo50</comment>
        <translation>Low end of the range in which demand lies in half of the cases.</translation>
    </message>
    <message>
        <source>High end of the range in which demand lies in half of the cases.</source>
        <comment>forecast_weeks.hi50</comment>
        <translation>High end of the range in which demand lies in half of the cases.</translation>
    </message>
    <message>
        <source>Low end of the range in which demand lies in 19 of 20 cases.</source>
        <comment>forecast_weeks.lo95</comment>
        <translation>Low end of the range in which demand lies in 19 of 20 cases.</translation>
    </message>
    <message>
        <source>High end of the range in which demand lies in 19 of 20 cases.</source>
        <comment>forecast_weeks.hi95</comment>
        <translation>High end of the range in which demand lies in 19 of 20 cases.</translation>
    </message>
    <message>
        <source>Units demanded in the week: paid and open orders, refunds deducted, bundles by their factor.</source>
        <comment>demand_history.qty</comment>
        <translation>Units demanded in the week: paid and open orders, refunds deducted, bundles by their factor.</translation>
    </message>
    <message>
        <source>What the forecast learned from: without events, outliers and weeks out of stock.</source>
        <comment>demand_history.used</comment>
        <translation>What the forecast learned from: without events, outliers and weeks out of stock.</translation>
    </message>
    <message>
        <source>Why the used number differs from the one recorded.</source>
        <comment>demand_history.mark</comment>
        <translation>Why the used number differs from the one recorded.</translation>
    </message>
    <message>
        <source>Units demanded in the week, all products.</source>
        <comment>demand_total.qty</comment>
        <translation>Units demanded in the week, all products.</translation>
    </message>
    <message>
        <source>Backtest error as a share of mean demand, weeks and lead-time total half each; lower is better.</source>
        <comment>forecast_scores.score</comment>
        <translation>Backtest error as a share of mean demand, weeks and lead-time total half each; lower is better.</translation>
    </message>
    <message>
        <source>Final forecast × list price.</source>
        <comment>forecast_total.value</comment>
        <translation>Final forecast × list price.</translation>
    </message>
    <message>
        <source>Statistical forecast of the week, all products.</source>
        <comment>forecast_total.stat</comment>
        <translation>Statistical forecast of the week, all products.</translation>
    </message>
    <message>
        <source>Final forecast of the week, all products.</source>
        <comment>forecast_total.final</comment>
        <translation>Final forecast of the week, all products.</translation>
    </message>
    <message>
        <source>Expected demand during the event ÷ demand without it; learned from earlier events when empty.</source>
        <comment>events.lift</comment>
        <translation>Expected demand during the event ÷ demand without it; learned from earlier events when empty.</translation>
    </message>
    <message>
        <source>Quantity to order after minimum order, multiple and pack.</source>
        <comment>plan_orders.qty</comment>
        <translation>Quantity to order after minimum order, multiple and pack.</translation>
    </message>
    <message>
        <source>Quantity calculated before the planner changed it.</source>
        <comment>plan_orders.stat_qty</comment>
        <translation>Quantity calculated before the planner changed it.</translation>
    </message>
    <message>
        <source>Day to order or start = needed day − lead time.</source>
        <comment>plan_orders.release</comment>
        <translation>Day to order or start = needed day − lead time.</translation>
    </message>
    <message>
        <source>Day on which the quantity is needed.</source>
        <comment>plan_orders.due</comment>
        <translation>Day on which the quantity is needed.</translation>
    </message>
    <message>
        <source>Days after the needed day on which it can come at the earliest.</source>
        <comment>plan_orders.late</comment>
        <translation>Days after the needed day on which it can come at the earliest.</translation>
    </message>
    <message>
        <source>Quantity × price of the source.</source>
        <comment>plan_orders.cost</comment>
        <translation>Quantity × price of the source.</translation>
    </message>
    <message>
        <source>Against the plan before: new or changed.</source>
        <comment>plan_orders.change</comment>
        <translation>Against the plan before: new or changed.</translation>
    </message>
    <message>
        <source>Why the order is there and has this quantity.</source>
        <comment>plan_orders.reason</comment>
        <translation>Why the order is there and has this quantity.</translation>
    </message>
    <message>
        <source>Open customer orders and the forecast they have not used up.</source>
        <comment>plan_weeks.gross</comment>
        <translation>Open customer orders and the forecast they have not used up.</translation>
    </message>
    <message>
        <source>Needed by orders for products that contain this one.</source>
        <comment>plan_weeks.dependent</comment>
        <translation>Needed by orders for products that contain this one.</translation>
    </message>
    <message>
        <source>To come from open purchase and work orders.</source>
        <comment>plan_weeks.scheduled</comment>
        <translation>To come from open purchase and work orders.</translation>
    </message>
    <message>
        <source>To come from planned orders.</source>
        <comment>plan_weeks.planned</comment>
        <translation>To come from planned orders.</translation>
    </message>
    <message>
        <source>Stock at the week's end = before + open receipts + planned − own demand − needed by parents.</source>
        <comment>plan_weeks.projected</comment>
        <translation>Stock at the week's end = before + open receipts + planned − own demand − needed by parents.</translation>
    </message>
    <message>
        <source>Target below which stock should not fall: factor of the service level × deviation of demand over the protection time.</source>
        <comment>plan_weeks.safety</comment>
        <translation>Target below which stock should not fall: factor of the service level × deviation of demand over the protection time.</translation>
    </message>
    <message>
        <source>What the planned quantity is for.</source>
        <comment>plan_pegs.need</comment>
        <translation>What the planned quantity is for.</translation>
    </message>
    <message>
        <source>Part of the order that serves this need; the parts add up to the order.</source>
        <comment>plan_pegs.qty</comment>
        <translation>Part of the order that serves this need; the parts add up to the order.</translation>
    </message>
    <message>
        <source>Hours of all orders in the week: set-up and minutes per unit × quantity.</source>
        <comment>plan_load.need</comment>
        <translation>Hours of all orders in the week: set-up and minutes per unit × quantity.</translation>
    </message>
    <message>
        <source>Working hours of the line in the week, exceptions counted.</source>
        <comment>plan_load.have</comment>
        <translation>Working hours of the line in the week, exceptions counted.</translation>
    </message>
    <message>
        <source>Needed ÷ available; above 100 % is overloaded.</source>
        <comment>plan_load.load</comment>
        <translation>Needed ÷ available; above 100 % is overloaded.</translation>
    </message>
    <message>
        <source>Sales waiting, money tied up or value concerned.</source>
        <comment>plan_messages.money</comment>
        <translation>Sales waiting, money tied up or value concerned.</translation>
    </message>
    <message>
        <source>Units that lie in the warehouse.</source>
        <comment>stock.on_hand</comment>
        <translation>Units that lie in the warehouse.</translation>
    </message>
    <message>
        <source>Units reserved for orders.</source>
        <comment>stock.locked</comment>
        <translation>Units reserved for orders.</translation>
    </message>
    <message>
        <source>Units free for new orders, as the stock list says.</source>
        <comment>stock.available</comment>
        <translation>Units free for new orders, as the stock list says.</translation>
    </message>
    <message>
        <source>Units on purchase orders to come, as the stock list says.</source>
        <comment>stock.inbound</comment>
        <translation>Units on purchase orders to come, as the stock list says.</translation>
    </message>
    <message>
        <source>Mean forecast per week over the horizon.</source>
        <comment>stock.weekly</comment>
        <translation>Mean forecast per week over the horizon.</translation>
    </message>
    <message>
        <source>Available ÷ weekly demand × 7.</source>
        <comment>stock.cover</comment>
        <translation>Available ÷ weekly demand × 7.</translation>
    </message>
    <message>
        <source>On hand × cost.</source>
        <comment>stock.value</comment>
        <translation>On hand × cost.</translation>
    </message>
    <message>
        <source>Mean lead time over the supplier's items.</source>
        <comment>suppliers.lead</comment>
        <translation>Mean lead time over the supplier's items.</translation>
    </message>
    <message>
        <source>Ordered and not yet received.</source>
        <comment>suppliers.open_qty</comment>
        <translation>Ordered and not yet received.</translation>
    </message>
    <message>
        <source>Cost of planned orders at this supplier.</source>
        <comment>suppliers.planned</comment>
        <translation>Cost of planned orders at this supplier.</translation>
    </message>
    <message>
        <source>Number of planned orders at this supplier.</source>
        <comment>suppliers.orders</comment>
        <translation>Number of planned orders at this supplier.</translation>
    </message>
    <message>
        <source>Agreed share of purchases of this product.</source>
        <comment>supplier_items.share</comment>
        <translation>Agreed share of purchases of this product.</translation>
    </message>
    <message>
        <source>Units of the component in so many parents as the denominator says.</source>
        <comment>bom_lines.numerator</comment>
        <translation>Units of the component in so many parents as the denominator says.</translation>
    </message>
    <message>
        <source>Share of the component added for scrap.</source>
        <comment>bom_lines.scrap</comment>
        <translation>Share of the component added for scrap.</translation>
    </message>
    <message>
        <source>The most serious thing about the parcel today; a parcel without any trace counts as on track when its carrier's files tell no traces.</source>
        <comment>shipments.risk</comment>
        <translation>The most serious thing about the parcel today; a parcel without any trace counts as on track when its carrier's files tell no traces.</translation>
    </message>
    <message>
        <source>What is wrong, with the figures.</source>
        <comment>shipments.problem</comment>
        <translation>What is wrong, with the figures.</translation>
    </message>
    <message>
        <source>Hours since the last tracking event; since hand-over when there is none.</source>
        <comment>shipments.idle</comment>
        <translation>Hours since the last tracking event; since hand-over when there is none.</translation>
    </message>
    <message>
        <source>Promised day of the order; without one, the shipping day plus the promise days of the settings.</source>
        <comment>shipments.promised</comment>
        <translation>Promised day of the order; without one, the shipping day plus the promise days of the settings.</translation>
    </message>
    <message>
        <source>Day by which half of such parcels arrive, from finished deliveries of the carrier and province.</source>
        <comment>shipments.eta</comment>
        <translation>Day by which half of such parcels arrive, from finished deliveries of the carrier and province.</translation>
    </message>
    <message>
        <source>Day by which one of ten such parcels arrives.</source>
        <comment>shipments.eta_from</comment>
        <translation>Day by which one of ten such parcels arrives.</translation>
    </message>
    <message>
        <source>Day by which nine of ten such parcels arrive.</source>
        <comment>shipments.eta_to</comment>
        <translation>Day by which nine of ten such parcels arrive.</translation>
    </message>
    <message>
        <source>Paid amount of the orders in a parcel that is not delivered.</source>
        <comment>shipments.money</comment>
        <translation>Paid amount of the orders in a parcel that is not delivered.</translation>
    </message>
    <message>
        <source>Orders in this parcel.</source>
        <comment>shipments.parcels</comment>
        <translation>Orders in this parcel.</translation>
    </message>
    <message>
        <source>Parcels of this carrier in the workspace.</source>
        <comment>carriers.parcels</comment>
        <translation>Parcels of this carrier in the workspace.</translation>
    </message>
    <message>
        <source>Parcels delivered.</source>
        <comment>carriers.signed</comment>
        <translation>Parcels delivered.</translation>
    </message>
    <message>
        <source>Mean days from pick-up to delivery.</source>
        <comment>carriers.mean_days</comment>
        <translation>Mean days from pick-up to delivery.</translation>
    </message>
    <message>
        <source>Days within which nine of ten parcels arrive, from pick-up.</source>
        <comment>carriers.p90_days</comment>
        <translation>Days within which nine of ten parcels arrive, from pick-up.</translation>
    </message>
    <message>
        <source>Parcels with a reported problem ÷ parcels.</source>
        <comment>carriers.exceptions</comment>
        <translation>Parcels with a reported problem ÷ parcels.</translation>
    </message>
    <message>
        <source>Parcels without movement beyond the limit today ÷ parcels.</source>
        <comment>carriers.stalls</comment>
        <translation>Parcels without movement beyond the limit today ÷ parcels.</translation>
    </message>
    <message>
        <source>Open decisions whose last day is today or has passed.</source>
        <comment>decision_totals.due</comment>
        <translation>Open decisions whose last day is today or has passed.</translation>
    </message>
    <message>
        <source>By kind: make and buy, sales of the units that could no longer come in time if the order waited for the next review; restock and expedite, sales at risk; stop, money tied up; chase, paid orders under way; tell, average order × the share of such customers who bought again within 60 days, at most their own pace; check, sales or work concerned. Kinds do not add up.</source>
        <comment>decisions.money</comment>
        <translation>By kind: make and buy, sales of the units that could no longer come in time if the order waited for the next review; restock and expedite, sales at risk; stop, money tied up; chase, paid orders under way; tell, average order × the share of such customers who bought again within 60 days, at most their own pace; check, sales or work concerned. Kinds do not add up.</translation>
    </message>
    <message>
        <source>Fill rate = units delivered in full and on time from stock ÷ units demanded: units shipped by the promised day, else within the days to ship of the settings (2 unless changed) ÷ units due in the last 28 days.</source>
        <comment>measure.fill_rate</comment>
        <translation>Fill rate = units delivered in full and on time from stock ÷ units demanded: units shipped by the promised day, else within the days to ship of the settings (2 unless changed) ÷ units due in the last 28 days.</translation>
    </message>
    <message>
        <source>On-time delivery = delivered by the promised day ÷ delivered or due, by promised day in the last 28 days. Without a promised day: shipping day + the days to deliver of the settings (3, fresh food 1, unless changed).</source>
        <comment>measure.on_time</comment>
        <translation>On-time delivery = delivered by the promised day ÷ delivered or due, by promised day in the last 28 days. Without a promised day: shipping day + the days to deliver of the settings (3, fresh food 1, unless changed).</translation>
    </message>
    <message>
        <source>How likely both are one person, given how rare what they share is and who else it could be.</source>
        <comment>same_customers.probability</comment>
        <translation>How likely both are one person, given how rare what they share is and who else it could be.</translation>
    </message>
    <message>
        <source>log2 of how much more often one person's records agree like this than two strangers' do; negative speaks against.</source>
        <comment>same_evidence.bits</comment>
        <translation>log2 of how much more often one person's records agree like this than two strangers' do; negative speaks against.</translation>
    </message>
    <message>
        <source>Share of customers once in this segment (on four days, 60 days apart) who bought again within 60 days; with fewer than 20 of them, the share of their lifecycle stage.</source>
        <comment>segments.chance</comment>
        <translation>Share of customers once in this segment (on four days, 60 days apart) who bought again within 60 days; with fewer than 20 of them, the share of their lifecycle stage.</translation>
    </message>
    <message>
        <source>Average order × chance, summed over the customers; each at most what she spent in 60 days so far.</source>
        <comment>segments.expected</comment>
        <translation>Average order × chance, summed over the customers; each at most what she spent in 60 days so far.</translation>
    </message>
    <message>
        <source>Sales waiting for units of this order that are needed before an order of the next review could come (today + review days + lead time).</source>
        <comment>plan_orders.stake</comment>
        <translation>Sales waiting for units of this order that are needed before an order of the next review could come (today + review days + lead time).</translation>
    </message>
    <message>
        <source>On-time delivery = delivered by the promised day ÷ delivered or due. Without a promised day: shipping day + the days to deliver of the settings (3, fresh food 1, unless changed).</source>
        <comment>carriers.on_time</comment>
        <translation>On-time delivery = delivered by the promised day ÷ delivered or due. Without a promised day: shipping day + the days to deliver of the settings (3, fresh food 1, unless changed).</translation>
    </message>
    <message>
        <source>Certain: words, amount, size and colour agree and no other product comes near; these can be accepted together. Doubtful: a person decides. Nothing is linked by itself.</source>
        <comment>unmatched.match</comment>
        <translation>Certain: words, amount, size and colour agree and no other product comes near; these can be accepted together. Doubtful: a person decides. Nothing is linked by itself.</translation>
    </message>
    <message>
        <source>Probability that the goods are this product, of all products and none.</source>
        <comment>unmatched.likeness</comment>
        <translation>Probability that the goods are this product, of all products and none.</translation>
    </message>
    <message>
        <source>How many of the product one piece sold holds: 2 for a listing of 2 × 250 g of a product of 250 g. Demand, plan and measures count it.</source>
        <comment>unmatched.factor</comment>
        <translation>How many of the product one piece sold holds: 2 for a listing of 2 × 250 g of a product of 250 g. Demand, plan and measures count it.</translation>
    </message>
    <message>
        <source>Probability that the goods are this product, of all products and none.</source>
        <comment>match_candidates.likeness</comment>
        <translation>Probability that the goods are this product, of all products and none.</translation>
    </message>
    <message>
        <source>How many of the product one piece sold holds.</source>
        <comment>match_candidates.factor</comment>
        <translation>How many of the product one piece sold holds.</translation>
    </message>
    <message>
        <source>Units in all warehouses by the newest stock list of each, damaged ones among them.</source>
        <comment>stock_totals.on_hand</comment>
        <translation>Units in all warehouses by the newest stock list of each, damaged ones among them.</translation>
    </message>
    <message>
        <source>Units that orders hold.</source>
        <comment>stock_totals.locked</comment>
        <translation>Units that orders hold.</translation>
    </message>
    <message>
        <source>Units that can still be promised: on hand − locked, or what the list itself says.</source>
        <comment>stock_totals.available</comment>
        <translation>Units that can still be promised: on hand − locked, or what the list itself says.</translation>
    </message>
    <message>
        <source>Units of purchase orders that have not come.</source>
        <comment>stock_totals.inbound</comment>
        <translation>Units of purchase orders that have not come.</translation>
    </message>
    <message>
        <source>Oldest of the newest stock lists of the warehouses.</source>
        <comment>stock_totals.at</comment>
        <translation>Oldest of the newest stock lists of the warehouses.</translation>
    </message>
    <message>
        <source>Available ÷ mean weekly forecast × 7.</source>
        <comment>stock_totals.cover</comment>
        <translation>Available ÷ mean weekly forecast × 7.</translation>
    </message>
    <message>
        <source>Messages a day and member of the last 14 days ÷ those of the 14 days before − 1.</source>
        <comment>delta</comment>
        <translation>Messages a day and member of the last 14 days ÷ those of the 14 days before − 1.</translation>
    </message>
    <message>
        <source>Heating or cooling: activity changed by 20 % or more. Growing or shrinking: members by 5 % or more. Silent: no message for 7 days.</source>
        <comment>trend</comment>
        <translation>Heating or cooling: activity changed by 20 % or more. Growing or shrinking: members by 5 % or more. Silent: no message for 7 days.</translation>
    </message>
    <message>
        <source>Sum of the errors ÷ their mean size, of the newest forecasts whose weeks are over. Beyond 4 either way the forecast runs after demand (Brown 1959).</source>
        <comment>forecast.tracking</comment>
        <translation>Sum of the errors ÷ their mean size, of the newest forecasts whose weeks are over. Beyond 4 either way the forecast runs after demand (Brown 1959).</translation>
    </message>
    <message>
        <source>Drifting: the tracking signal is beyond 4. Biased: more than 20 % too high or low. New: fewer than 13 weeks of sales. Event ahead: within four weeks.</source>
        <comment>forecast.tags</comment>
        <translation>Drifting: the tracking signal is beyond 4. Biased: more than 20 % too high or low. New: fewer than 13 weeks of sales. Event ahead: within four weeks.</translation>
    </message>
    <message>
        <source>How much nearer the override came to what was sold than the statistics did; negative = farther.</source>
        <comment>override_outcomes.gain</comment>
        <translation>How much nearer the override came to what was sold than the statistics did; negative = farther.</translation>
    </message>
    <message>
        <source>Points of WAPE won against the forecast one step simpler: seasonal naive for the backtest, the statistics for overridden forecasts.</source>
        <comment>forecast_accuracy.fva</comment>
        <translation>Points of WAPE won against the forecast one step simpler: seasonal naive for the backtest, the statistics for overridden forecasts.</translation>
    </message>
    <message>
        <source>Demand factor earlier events of this kind had, all products together.</source>
        <comment>events.learned</comment>
        <translation>Demand factor earlier events of this kind had, all products together.</translation>
    </message>
    <message>
        <source>Demand factor of this event: units sold in its weeks over the ordinary weeks around it, for a whole week of the event.</source>
        <comment>events.happened</comment>
        <translation>Demand factor of this event: units sold in its weeks over the ordinary weeks around it, for a whole week of the event.</translation>
    </message>
    <message>
        <source>Your factor ÷ what happened − 1; positive = guessed too high.</source>
        <comment>events.guess_error</comment>
        <translation>Your factor ÷ what happened − 1; positive = guessed too high.</translation>
    </message>
    <message>
        <source>Days before the event in which demand differs too (stocking up); learned from history when empty.</source>
        <comment>events.lead</comment>
        <translation>Days before the event in which demand differs too (stocking up); learned from history when empty.</translation>
    </message>
    <message>
        <source>Days after the event in which demand differs too (a dip); learned from history when empty.</source>
        <comment>events.lag</comment>
        <translation>Days after the event in which demand differs too (a dip); learned from history when empty.</translation>
    </message>
    <message>
        <source>Other events in the same days for the same goods and channel: what each did cannot be told apart.</source>
        <comment>events.clash</comment>
        <translation>Other events in the same days for the same goods and channel: what each did cannot be told apart.</translation>
    </message>
    <message>
        <source>Products the event concerns.</source>
        <comment>events.goods</comment>
        <translation>Products the event concerns.</translation>
    </message>
    <message>
        <source>Units in whole weeks of such events ÷ units of the ordinary weeks around them, all products together.</source>
        <comment>event_effects.lift</comment>
        <translation>Units in whole weeks of such events ÷ units of the ordinary weeks around them, all products together.</translation>
    </message>
    <message>
        <source>Weeks before in which demand differed by more than 8 % and two standard errors.</source>
        <comment>event_effects.lead_weeks</comment>
        <translation>Weeks before in which demand differed by more than 8 % and two standard errors.</translation>
    </message>
    <message>
        <source>Weeks after in which demand differed by more than 8 % and two standard errors.</source>
        <comment>event_effects.lag_weeks</comment>
        <translation>Weeks after in which demand differed by more than 8 % and two standard errors.</translation>
    </message>
    <message>
        <source>Mean factor the planner gave to past events of this kind.</source>
        <comment>event_effects.guess</comment>
        <translation>Mean factor the planner gave to past events of this kind.</translation>
    </message>
    <message>
        <source>What happened in those events, on average.</source>
        <comment>event_effects.guessed_lift</comment>
        <translation>What happened in those events, on average.</translation>
    </message>
    <message>
        <source>Guessed ÷ happened − 1; positive = guessed too high.</source>
        <comment>event_effects.guess_error</comment>
        <translation>Guessed ÷ happened − 1; positive = guessed too high.</translation>
    </message>
    <message>
        <source>What the forecast learns from in this week.</source>
        <comment>cleaned_weeks.used</comment>
        <translation>What the forecast learns from in this week.</translation>
    </message>
    <message>
        <source>Your word on this week: automatic, use as recorded, or leave out. The next forecast follows it.</source>
        <comment>cleaned_weeks.choice</comment>
        <translation>Your word on this week: automatic, use as recorded, or leave out. The next forecast follows it.</translation>
    </message>
    <message>
        <source>Change of demand when the signal goes from its usual value to a strong one.</source>
        <comment>forecast_signals.effect</comment>
        <translation>Change of demand when the signal goes from its usual value to a strong one.</translation>
    </message>
    <message>
        <source>How much lower the backtest's WAPE is with the signal; it is used only when positive.</source>
        <comment>forecast_signals.gain</comment>
        <translation>How much lower the backtest's WAPE is with the signal; it is used only when positive.</translation>
    </message>
    <message>
        <source>Share of the forecast that comes from the product's own sales; the rest from the launch.</source>
        <comment>launches.own_share</comment>
        <translation>Share of the forecast that comes from the product's own sales; the rest from the launch.</translation>
    </message>
    <message>
        <source>Units expected in the weeks planned: look-alikes, votes and lists, your guess and first sales, weighed by how sure each is.</source>
        <comment>launches.expected</comment>
        <translation>Units expected in the weeks planned: look-alikes, votes and lists, your guess and first sales, weighed by how sure each is.</translation>
    </message>
    <message>
        <source>Mean absolute error ÷ the mean change from one week to the next in each product’s history (naive forecast, Hyndman &amp; Koehler 2006), pooled in units; below 1 is better than naive.</source>
        <comment>forecast_accuracy.mase</comment>
        <translation>Mean absolute error ÷ the mean change from one week to the next in each product’s history (naive forecast, Hyndman &amp; Koehler 2006), pooled in units; below 1 is better than naive.</translation>
    </message>
    <message>
        <source>Root of the mean squared error ÷ the mean squared change from one week to the next in each product’s history (M5, 2020), pooled; large misses weigh more than in MASE.</source>
        <comment>forecast_accuracy.rmsse</comment>
        <translation>Root of the mean squared error ÷ the mean squared change from one week to the next in each product’s history (M5, 2020), pooled; large misses weigh more than in MASE.</translation>
    </message>
    <message>
        <source>Share of weeks whose demand lay in the 80 % range; 80 % is right. The backtest’s ranges were set by the same errors; earlier forecasts are judged by the range they gave, overrides left aside, since ranges have been kept.</source>
        <comment>forecast_accuracy.in80</comment>
        <translation>Share of weeks whose demand lay in the 80 % range; 80 % is right. The backtest’s ranges were set by the same errors; earlier forecasts are judged by the range they gave, overrides left aside, since ranges have been kept.</translation>
    </message>
    <message>
        <source>Share of weeks whose demand lay in the 95 % range; 95 % is right. See the 80 % range.</source>
        <comment>forecast_accuracy.in95</comment>
        <translation>Share of weeks whose demand lay in the 95 % range; 95 % is right. See the 80 % range.</translation>
    </message>
    <message>
        <source>WAPE = Σ|actual − forecast| ÷ Σ actual over the products shown, at this many weeks ahead.</source>
        <comment>forecast_accuracy.wape</comment>
        <translation>WAPE = Σ|actual − forecast| ÷ Σ actual over the products shown, at this many weeks ahead.</translation>
    </message>
    <message>
        <source>Bias = Σ(forecast − actual) ÷ Σ actual over the products shown; positive = too high.</source>
        <comment>forecast_accuracy.bias</comment>
        <translation>Bias = Σ(forecast − actual) ÷ Σ actual over the products shown; positive = too high.</translation>
    </message>
    <message>
        <source>What that forecast said of the week, its overrides included.</source>
        <comment>forecast_changes.before</comment>
        <translation>What that forecast said of the week, its overrides included.</translation>
    </message>
    <message>
        <source>Forecast now − earlier forecast; of weeks that are over, what was sold − the earlier forecast.</source>
        <comment>forecast_changes.difference</comment>
        <translation>Forecast now − earlier forecast; of weeks that are over, what was sold − the earlier forecast.</translation>
    </message>
    <message>
        <source>Part of the difference that comes from the statistics: new sales, another method, changed data.</source>
        <comment>forecast_changes.by_stat</comment>
        <translation>Part of the difference that comes from the statistics: new sales, another method, changed data.</translation>
    </message>
    <message>
        <source>Part of the difference that comes from overrides. Both parts add up to it.</source>
        <comment>forecast_changes.by_override</comment>
        <translation>Part of the difference that comes from overrides. Both parts add up to it.</translation>
    </message>
    <message>
        <source>What the line does to the result of the line before: × multiplies, + and − add.</source>
        <comment>forecast_why.change</comment>
        <translation>What the line does to the result of the line before: × multiplies, + and − add.</translation>
    </message>
    <message>
        <source>The mean of several methods that suit the demand is taken unless another is a quarter better: a backtest of some weeks is itself uncertain.</source>
        <comment>forecast_scores.chosen</comment>
        <translation>The mean of several methods that suit the demand is taken unless another is a quarter better: a backtest of some weeks is itself uncertain.</translation>
    </message>
    <message>
        <source>Units of the week after this line; the last line is the final forecast.</source>
        <comment>forecast_why.result</comment>
        <translation>Units of the week after this line; the last line is the final forecast.</translation>
    </message>
    <message>
        <source>Mean absolute error ÷ mean absolute error of the naive forecast on the history (last year's week; in a short history the week before); below 1 is better than naive.</source>
        <comment>forecast.mase</comment>
        <translation>Mean absolute error ÷ mean absolute error of the naive forecast on the history (last year's week; in a short history the week before); below 1 is better than naive.</translation>
    </message>
    <message>
        <source>Said by a person; else the warehouse that most orders of the last 13 weeks to this province name; else the only warehouse there is.</source>
        <comment>areas.source</comment>
        <translation>Said by a person; else the warehouse that most orders of the last 13 weeks to this province name; else the only warehouse there is.</translation>
    </message>
    <message>
        <source>The warehouse whose forecast takes in this province. Demand of a warehouse is the sum of the provinces it serves.</source>
        <comment>areas.warehouse</comment>
        <translation>The warehouse whose forecast takes in this province. Demand of a warehouse is the sum of the provinces it serves.</translation>
    </message>
    <message>
        <source>Of the orders that name a warehouse, those that name the proposed one.</source>
        <comment>areas.agree</comment>
        <translation>Of the orders that name a warehouse, those that name the proposed one.</translation>
    </message>
    <message>
        <source>Orders of the last 13 weeks to this province that name their warehouse, such as in Jushuitan’s order list.</source>
        <comment>areas.told</comment>
        <translation>Orders of the last 13 weeks to this province that name their warehouse, such as in Jushuitan’s order list.</translation>
    </message>
</context>
<context>
    <name>measures</name>
    <message>
        <source>Customers and sales</source>
        <translation>Customers and sales</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Supply and stock</source>
        <translation>Supply and stock</translation>
    </message>
    <message>
        <source>Delivery and service</source>
        <translation>Delivery and service</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>CNY</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>a year</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>row %1</source>
        <comment>place.row</comment>
        <translation>row %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language.code</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>header.unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Import of %1 files</source>
        <comment>job.import</comment>
        <translation>Import of %1 files</translation>
    </message>
    <message>
        <source>Imported %1 files: %2 rows read in, %3 rejected; %4 new, %5 changed, %6 unchanged</source>
        <comment>job.import.done</comment>
        <translation>Imported %1 files: %2 rows read in, %3 rejected; %4 new, %5 changed, %6 unchanged</translation>
    </message>
    <message>
        <source>Recompute</source>
        <comment>job.compute</comment>
        <translation>Recompute</translation>
    </message>
    <message>
        <source>Recomputed: %1</source>
        <comment>job.compute.done</comment>
        <translation>Recomputed: %1</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <comment>job.compute.fresh</comment>
        <translation>Everything is up to date</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>job.edit</comment>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>job.edit.done</comment>
        <translation>Saved</translation>
    </message>
    <message>
        <source>%1 changes saved</source>
        <comment>job.edit.done_many</comment>
        <translation>%1 changes saved</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>job.undo</comment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>job.undo.done</comment>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>job.redo</comment>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <comment>job.redo.done</comment>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>job.export</comment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Written: %1 (%2 rows)</source>
        <comment>job.export.done</comment>
        <translation>Written: %1 (%2 rows)</translation>
    </message>
    <message>
        <source>Export of the workbook</source>
        <comment>job.workbook</comment>
        <translation>Export of the workbook</translation>
    </message>
    <message>
        <source>Workbook written: %1</source>
        <comment>job.workbook.done</comment>
        <translation>Workbook written: %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <comment>job.backup</comment>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Backup written: %1</source>
        <comment>job.backup.done</comment>
        <translation>Backup written: %1</translation>
    </message>
    <message>
        <source>Sample workspace</source>
        <comment>job.sample</comment>
        <translation>Sample workspace</translation>
    </message>
    <message>
        <source>Sample brand created: %1 files, %2 orders, %3 customers (all invented)</source>
        <comment>job.sample.done</comment>
        <translation>Sample brand created: %1 files, %2 orders, %3 customers (all invented)</translation>
    </message>
    <message>
        <source>Protection of personal data</source>
        <comment>job.passphrase</comment>
        <translation>Protection of personal data</translation>
    </message>
    <message>
        <source>Passphrase set. Without it names and phones can never be read again.</source>
        <comment>job.passphrase.set</comment>
        <translation>Passphrase set. Without it names and phones can never be read again.</translation>
    </message>
    <message>
        <source>Passphrase removed. Anyone who has the file can read names and phones.</source>
        <comment>job.passphrase.removed</comment>
        <translation>Passphrase removed. Anyone who has the file can read names and phones.</translation>
    </message>
    <message>
        <source>Personal data unlocked</source>
        <comment>job.unlock.done</comment>
        <translation>Personal data unlocked</translation>
    </message>
    <message>
        <source>Erase a customer</source>
        <comment>job.erase</comment>
        <translation>Erase a customer</translation>
    </message>
    <message>
        <source>The customer's personal data were erased everywhere</source>
        <comment>job.erase.done</comment>
        <translation>The customer's personal data were erased everywhere</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>job.report</comment>
        <translation>Report</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <comment>job.report.done</comment>
        <translation>Report written to %1</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <comment>progress.import.digest</comment>
        <translation>Checking the file</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>progress.import.read</comment>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <comment>progress.import.rows</comment>
        <translation>Reading rows</translation>
    </message>
    <message>
        <source>Linking orders, goods and parcels</source>
        <comment>progress.import.link</comment>
        <translation>Linking orders, goods and parcels</translation>
    </message>
    <message>
        <source>Saving</source>
        <comment>progress.import.commit</comment>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Grouping customers</source>
        <comment>progress.compute.segments</comment>
        <translation>Grouping customers</translation>
    </message>
    <message>
        <source>Forecasting</source>
        <comment>progress.compute.forecast</comment>
        <translation>Forecasting</translation>
    </message>
    <message>
        <source>Planning</source>
        <comment>progress.compute.plan</comment>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Checking parcels</source>
        <comment>progress.compute.shipments</comment>
        <translation>Checking parcels</translation>
    </message>
    <message>
        <source>Measuring</source>
        <comment>progress.compute.metrics</comment>
        <translation>Measuring</translation>
    </message>
    <message>
        <source>Ranking decisions</source>
        <comment>progress.compute.decisions</comment>
        <translation>Ranking decisions</translation>
    </message>
    <message>
        <source>Writing sample files</source>
        <comment>progress.sample.write</comment>
        <translation>Writing sample files</translation>
    </message>
    <message>
        <source>Writing</source>
        <comment>progress.export</comment>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Undoing</source>
        <comment>progress.undo</comment>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>Copying</source>
        <comment>progress.backup</comment>
        <translation>Copying</translation>
    </message>
    <message>
        <source>segments</source>
        <comment>result.segments</comment>
        <translation>segments</translation>
    </message>
    <message>
        <source>forecast</source>
        <comment>result.forecast</comment>
        <translation>forecast</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>result.plan</comment>
        <translation>plan</translation>
    </message>
    <message>
        <source>parcels</source>
        <comment>result.shipments</comment>
        <translation>parcels</translation>
    </message>
    <message>
        <source>measures</source>
        <comment>result.metrics</comment>
        <translation>measures</translation>
    </message>
    <message>
        <source>decisions</source>
        <comment>result.decisions</comment>
        <translation>decisions</translation>
    </message>
    <message>
        <source>FMCG</source>
        <comment>template.fmcg</comment>
        <translation>FMCG</translation>
    </message>
    <message>
        <source>Fashion</source>
        <comment>template.fashion</comment>
        <translation>Fashion</translation>
    </message>
    <message>
        <source>Fresh food</source>
        <comment>template.fresh</comment>
        <translation>Fresh food</translation>
    </message>
    <message>
        <source>Customised</source>
        <comment>template.custom</comment>
        <translation>Customised</translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <comment>store.missing</comment>
        <translation>There is no workspace at %1.</translation>
    </message>
    <message>
        <source>This workspace was made by a newer Roulian (format %1; this version reads up to %2). Update Roulian to open it; the file was not changed.</source>
        <comment>store.newer</comment>
        <translation>This workspace was made by a newer Roulian (format %1; this version reads up to %2). Update Roulian to open it; the file was not changed.</translation>
    </message>
    <message>
        <source>%1 is not a Roulian workspace.</source>
        <comment>store.not_a_workspace</comment>
        <translation>%1 is not a Roulian workspace.</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged. Open the newest backup beside it, or ask for help before working on.</source>
        <comment>store.corrupt</comment>
        <translation>The workspace %1 is damaged. Open the newest backup beside it, or ask for help before working on.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <comment>store.disk_full</comment>
        <translation>The disk is full. Nothing was changed; free some space and try again.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <comment>store.read_only</comment>
        <translation>The workspace is open for reading only.</translation>
    </message>
    <message>
        <source>Another Roulian has this workspace open; here it can only be read.</source>
        <comment>store.locked_by_other</comment>
        <translation>Another Roulian has this workspace open; here it can only be read.</translation>
    </message>
    <message>
        <source>The folder cannot be written to; the workspace can only be read.</source>
        <comment>store.folder_read_only</comment>
        <translation>The folder cannot be written to; the workspace can only be read.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <comment>store.exists</comment>
        <translation>%1 exists already.</translation>
    </message>
    <message>
        <source>The workspace is busy. Try again in a moment.</source>
        <comment>store.busy</comment>
        <translation>The workspace is busy. Try again in a moment.</translation>
    </message>
    <message>
        <source>The workspace could not do this: %1</source>
        <comment>store.sql</comment>
        <translation>The workspace could not do this: %1</translation>
    </message>
    <message>
        <source>Only the newest import can be undone. Undo “%1” first.</source>
        <comment>store.undo.not_last</comment>
        <translation>Only the newest import can be undone. Undo “%1” first.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <comment>store.undo.none</comment>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Personal data are locked. Unlock them with the passphrase first.</source>
        <comment>vault.locked</comment>
        <translation>Personal data are locked. Unlock them with the passphrase first.</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <comment>vault.wrong_passphrase</comment>
        <translation>The passphrase is not right.</translation>
    </message>
    <message>
        <source>Sealed personal data could not be opened.</source>
        <comment>vault.damaged</comment>
        <translation>Sealed personal data could not be opened.</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <comment>table.unknown</comment>
        <translation>There is no table “%1”.</translation>
    </message>
    <message>
        <source>Table “%1” cannot be narrowed by “%2”.</source>
        <comment>table.where</comment>
        <translation>Table “%1” cannot be narrowed by “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not understood here. Try &gt;100, 10..50, text, or 空 for missing.</source>
        <comment>filter.syntax</comment>
        <translation>“%1” is not understood here. Try &gt;100, 10..50, text, or 空 for missing.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <comment>filter.column</comment>
        <translation>There is no column “%1”.</translation>
    </message>
    <message>
        <source>Unknown kind of edit: %1</source>
        <comment>edit.unknown</comment>
        <translation>Unknown kind of edit: %1</translation>
    </message>
    <message>
        <source>“%1” is not a value that fits here.</source>
        <comment>edit.value</comment>
        <translation>“%1” is not a value that fits here.</translation>
    </message>
    <message>
        <source>This was changed meanwhile: %1</source>
        <comment>edit.conflict</comment>
        <translation>This was changed meanwhile: %1</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <comment>cancelled</comment>
        <translation>Cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>The file %1 is no longer there or has changed, so the import cannot be repeated.</source>
        <comment>redo.file_gone</comment>
        <translation>The file %1 is no longer there or has changed, so the import cannot be repeated.</translation>
    </message>
    <message>
        <source>There are no orders yet. Import an order export first.</source>
        <comment>compute.no_orders</comment>
        <translation>There are no orders yet. Import an order export first.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>file.write</comment>
        <translation>%1 could not be written: %2</translation>
    </message>
    <message>
        <source>%1 was not recognised. Choose what its columns mean.</source>
        <comment>import.unrecognised</comment>
        <translation>%1 was not recognised. Choose what its columns mean.</translation>
    </message>
    <message>
        <source>%1 was imported before; nothing changed.</source>
        <comment>import.repeat</comment>
        <translation>%1 was imported before; nothing changed.</translation>
    </message>
    <message>
        <source>Bring order %2 of %1 forward: due %3, needed %4</source>
        <comment>decision.expedite</comment>
        <translation>Bring order %2 of %1 forward: due %3, needed %4</translation>
    </message>
    <message>
        <source>Stop buying %1: stock covers %2 days</source>
        <comment>decision.stop</comment>
        <translation>Stop buying %1: stock covers %2 days</translation>
    </message>
    <message>
        <source>Chase %1 parcels at %2: %3</source>
        <comment>decision.chase</comment>
        <translation>Chase %1 parcels at %2: %3</translation>
    </message>
    <message>
        <source>Reach %1 customers: %2</source>
        <comment>decision.tell</comment>
        <translation>Reach %1 customers: %2</translation>
    </message>
    <message>
        <source>%1 is overloaded in %2 weeks, worst in %3 (%4)</source>
        <comment>decision.capacity</comment>
        <translation>%1 is overloaded in %2 weeks, worst in %3 (%4)</translation>
    </message>
    <message>
        <source>%1 order lines have no product: match them so that they count</source>
        <comment>decision.check.lines</comment>
        <translation>%1 order lines have no product: match them so that they count</translation>
    </message>
    <message>
        <source>%1 rows were rejected on import: look and mend them</source>
        <comment>decision.check.rows</comment>
        <translation>%1 rows were rejected on import: look and mend them</translation>
    </message>
    <message>
        <source>%1 customers share a phone under different names</source>
        <comment>decision.check.identities</comment>
        <translation>%1 customers share a phone under different names</translation>
    </message>
    <message>
        <source>Stock %1, demand next 4 weeks %2, on order %3</source>
        <comment>decision.why.short</comment>
        <translation>Stock %1, demand next 4 weeks %2, on order %3</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>decision.why.order</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Longest without update: %1 hours</source>
        <comment>decision.why.parcels</comment>
        <translation>Longest without update: %1 hours</translation>
    </message>
    <message>
        <source>Without it the plan is too low</source>
        <comment>decision.why.lines</comment>
        <translation>Without it the plan is too low</translation>
    </message>
    <message>
        <source>past the promised day</source>
        <comment>chase.late</comment>
        <translation>past the promised day</translation>
    </message>
    <message>
        <source>no movement</source>
        <comment>chase.stalled</comment>
        <translation>no movement</translation>
    </message>
    <message>
        <source>reported a problem</source>
        <comment>chase.exception</comment>
        <translation>reported a problem</translation>
    </message>
    <message>
        <source>are coming back</source>
        <comment>chase.returning</comment>
        <translation>are coming back</translation>
    </message>
    <message>
        <source>Forecast error (WAPE)</source>
        <comment>measure.wape</comment>
        <translation>Forecast error (WAPE)</translation>
    </message>
    <message>
        <source>Forecast bias</source>
        <comment>measure.bias</comment>
        <translation>Forecast bias</translation>
    </message>
    <message>
        <source>Forecast value added</source>
        <comment>measure.fva</comment>
        <translation>Forecast value added</translation>
    </message>
    <message>
        <source>80 % range hit rate</source>
        <comment>measure.coverage80</comment>
        <translation>80 % range hit rate</translation>
    </message>
    <message>
        <source>Order fill rate</source>
        <comment>measure.fill_rate</comment>
        <translation>Order fill rate</translation>
    </message>
    <message>
        <source>On-time delivery</source>
        <comment>measure.on_time</comment>
        <translation>On-time delivery</translation>
    </message>
    <message>
        <source>Stock turns</source>
        <comment>measure.stock_turns</comment>
        <translation>Stock turns</translation>
    </message>
    <message>
        <source>Stock at cost</source>
        <comment>measure.stock_value</comment>
        <translation>Stock at cost</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <comment>measure.cover_days</comment>
        <translation>Days of cover</translation>
    </message>
    <message>
        <source>Net sales, 28 days</source>
        <comment>measure.sales</comment>
        <translation>Net sales, 28 days</translation>
    </message>
    <message>
        <source>Orders, 28 days</source>
        <comment>measure.orders</comment>
        <translation>Orders, 28 days</translation>
    </message>
    <message>
        <source>Average order value</source>
        <comment>measure.aov</comment>
        <translation>Average order value</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <comment>measure.repeat_rate</comment>
        <translation>Repeat customers</translation>
    </message>
    <message>
        <source>Buyers, 28 days</source>
        <comment>measure.buyers</comment>
        <translation>Buyers, 28 days</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>measure.customers</comment>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Active customers</source>
        <comment>measure.active_customers</comment>
        <translation>Active customers</translation>
    </message>
    <message>
        <source>Group members</source>
        <comment>measure.members</comment>
        <translation>Group members</translation>
    </message>
    <message>
        <source>Return rate</source>
        <comment>measure.return_rate</comment>
        <translation>Return rate</translation>
    </message>
    <message>
        <source>Products short</source>
        <comment>measure.short_skus</comment>
        <translation>Products short</translation>
    </message>
    <message>
        <source>Planned orders</source>
        <comment>measure.plan_cost</comment>
        <translation>Planned orders</translation>
    </message>
    <message>
        <source>Parcels at risk</source>
        <comment>measure.late_parcels</comment>
        <translation>Parcels at risk</translation>
    </message>
    <message>
        <source>Plan nervousness</source>
        <comment>measure.nervousness</comment>
        <translation>Plan nervousness</translation>
    </message>
    <message>
        <source>Loss rate</source>
        <comment>measure.loss_rate</comment>
        <translation>Loss rate</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>why.source.row</comment>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>Table “%1”</source>
        <comment>why.source.table</comment>
        <translation>Table “%1”</translation>
    </message>
    <message>
        <source>Cancel or put off order %2 of %1: not needed in the horizon</source>
        <comment>decision.cancel</comment>
        <translation>Cancel or put off order %2 of %1: not needed in the horizon</translation>
    </message>
    <message>
        <source>Rejected rows do not count in any figure</source>
        <comment>decision.why.rows</comment>
        <translation>Rejected rows do not count in any figure</translation>
    </message>
    <message>
        <source>Segments count such a customer once</source>
        <comment>decision.why.identities</comment>
        <translation>Segments count such a customer once</translation>
    </message>
    <message>
        <source>Look at the files</source>
        <comment>job.preview</comment>
        <translation>Look at the files</translation>
    </message>
    <message>
        <source>%1 files looked at</source>
        <comment>job.preview.done</comment>
        <translation>%1 files looked at</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <comment>store.redo.none</comment>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <comment>file.missing</comment>
        <translation>%1 does not exist.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <comment>why.source.rows</comment>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>About this workbook</source>
        <comment>workbook.about</comment>
        <translation>About this workbook</translation>
    </message>
    <message>
        <source>Calculated as of</source>
        <comment>workbook.as_of</comment>
        <translation>Calculated as of</translation>
    </message>
    <message>
        <source>Way of selling</source>
        <comment>workbook.template</comment>
        <translation>Way of selling</translation>
    </message>
    <message>
        <source>Sample data</source>
        <comment>workbook.sample</comment>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>All people, products and figures are invented</source>
        <comment>workbook.sample.yes</comment>
        <translation>All people, products and figures are invented</translation>
    </message>
    <message>
        <source>Unknown export format “%1”; use xlsx, csv or json.</source>
        <comment>export.format</comment>
        <translation>Unknown export format “%1”; use xlsx, csv or json.</translation>
    </message>
    <message>
        <source>This row is no longer there.</source>
        <comment>explain.row</comment>
        <translation>This row is no longer there.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list.comma</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The row has %2 columns where the header has %1; it was left out.</source>
        <comment>row.ragged</comment>
        <translation>The row has %2 columns where the header has %1; it was left out.</translation>
    </message>
    <message>
        <source>Mend the row in the back office's export, or export again without opening the file in a spreadsheet.</source>
        <comment>row.ragged.do</comment>
        <translation>Mend the row in the back office's export, or export again without opening the file in a spreadsheet.</translation>
    </message>
    <message>
        <source>A required cell is empty.</source>
        <comment>row.value.missing</comment>
        <translation>A required cell is empty.</translation>
    </message>
    <message>
        <source>Fill the cell in the file and import it again; rows that are in already stay as they are.</source>
        <comment>row.value.missing.do</comment>
        <translation>Fill the cell in the file and import it again; rows that are in already stay as they are.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <comment>row.number.invalid</comment>
        <translation>This is not a number.</translation>
    </message>
    <message>
        <source>Write the number with digits only and import the file again.</source>
        <comment>row.number.invalid.do</comment>
        <translation>Write the number with digits only and import the file again.</translation>
    </message>
    <message>
        <source>This is not an amount of money.</source>
        <comment>row.money.invalid</comment>
        <translation>This is not an amount of money.</translation>
    </message>
    <message>
        <source>Write the amount in yuan, such as 12.50, and import the file again.</source>
        <comment>row.money.invalid.do</comment>
        <translation>Write the amount in yuan, such as 12.50, and import the file again.</translation>
    </message>
    <message>
        <source>This is not a quantity.</source>
        <comment>row.quantity.invalid</comment>
        <translation>This is not a quantity.</translation>
    </message>
    <message>
        <source>Write the quantity with digits and import the file again.</source>
        <comment>row.quantity.invalid.do</comment>
        <translation>Write the quantity with digits and import the file again.</translation>
    </message>
    <message>
        <source>This is not a date or time.</source>
        <comment>row.time.invalid</comment>
        <translation>This is not a date or time.</translation>
    </message>
    <message>
        <source>Write it as 2026-08-17 or 2026-08-17 10:30 and import the file again.</source>
        <comment>row.time.invalid.do</comment>
        <translation>Write it as 2026-08-17 or 2026-08-17 10:30 and import the file again.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this number (1.23E+18); export the file again and do not save it in a spreadsheet.</source>
        <comment>row.id.damaged</comment>
        <translation>A spreadsheet shortened this number (1.23E+18); export the file again and do not save it in a spreadsheet.</translation>
    </message>
    <message>
        <source>Export the file again and import it without opening it in a spreadsheet.</source>
        <comment>row.id.damaged.do</comment>
        <translation>Export the file again and import it without opening it in a spreadsheet.</translation>
    </message>
    <message>
        <source>Belongs to row %1, which was left out.</source>
        <comment>row.head.rejected</comment>
        <translation>Belongs to row %1, which was left out.</translation>
    </message>
    <message>
        <source>Mend the row that opens the document; this row then enters with it.</source>
        <comment>row.head.rejected.do</comment>
        <translation>Mend the row that opens the document; this row then enters with it.</translation>
    </message>
    <message>
        <source>No document stands above this row.</source>
        <comment>row.head.missing</comment>
        <translation>No document stands above this row.</translation>
    </message>
    <message>
        <source>Export the whole document again: its first row is not in this file.</source>
        <comment>row.head.missing.do</comment>
        <translation>Export the whole document again: its first row is not in this file.</translation>
    </message>
    <message>
        <source>The rows of this order stand apart; sort the file by order number and import it again.</source>
        <comment>order.rows.apart</comment>
        <translation>The rows of this order stand apart; sort the file by order number and import it again.</translation>
    </message>
    <message>
        <source>Sort the file by order number and import it again.</source>
        <comment>order.rows.apart.do</comment>
        <translation>Sort the file by order number and import it again.</translation>
    </message>
    <message>
        <source>The goods in this cell cannot be told apart.</source>
        <comment>row.items.unreadable</comment>
        <translation>The goods in this cell cannot be told apart.</translation>
    </message>
    <message>
        <source>Write one product a line, as in “name × 2”, or import the order detail export instead.</source>
        <comment>row.items.unreadable.do</comment>
        <translation>Write one product a line, as in “name × 2”, or import the order detail export instead.</translation>
    </message>
    <message>
        <source>The carrier's interface answered with an error: %1 %2</source>
        <comment>tracking.reply.failed</comment>
        <translation>The carrier's interface answered with an error: %1 %2</translation>
    </message>
    <message>
        <source>Query the carrier again and import the new reply.</source>
        <comment>tracking.reply.failed.do</comment>
        <translation>Query the carrier again and import the new reply.</translation>
    </message>
    <message>
        <source>The reply has no waybill number.</source>
        <comment>tracking.number.missing</comment>
        <translation>The reply has no waybill number.</translation>
    </message>
    <message>
        <source>Query again with the waybill number and import the new reply.</source>
        <comment>tracking.number.missing.do</comment>
        <translation>Query again with the waybill number and import the new reply.</translation>
    </message>
    <message>
        <source>This line is not valid JSON.</source>
        <comment>row.json.invalid</comment>
        <translation>This line is not valid JSON.</translation>
    </message>
    <message>
        <source>Save the reply unchanged, one JSON object a line.</source>
        <comment>row.json.invalid.do</comment>
        <translation>Save the reply unchanged, one JSON object a line.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <comment>row.dates.reversed</comment>
        <translation>The end lies before the beginning.</translation>
    </message>
    <message>
        <source>Exchange the two days in the file and import it again.</source>
        <comment>row.dates.reversed.do</comment>
        <translation>Exchange the two days in the file and import it again.</translation>
    </message>
    <message>
        <source>Unknown status; the order is kept but does not count as demand.</source>
        <comment>status.unknown</comment>
        <translation>Unknown status; the order is kept but does not count as demand.</translation>
    </message>
    <message>
        <source>Tell the makers of Roulian the word, or choose its meaning when mapping the columns.</source>
        <comment>status.unknown.do</comment>
        <translation>Tell the makers of Roulian the word, or choose its meaning when mapping the columns.</translation>
    </message>
    <message>
        <source>Unknown after-sales state; the word was kept.</source>
        <comment>aftersale.unknown</comment>
        <translation>Unknown after-sales state; the word was kept.</translation>
    </message>
    <message>
        <source>Look the order up in the back office; figures count it as not refunded.</source>
        <comment>aftersale.unknown.do</comment>
        <translation>Look the order up in the back office; figures count it as not refunded.</translation>
    </message>
    <message>
        <source>Unknown word; the cell was left out.</source>
        <comment>word.unknown</comment>
        <translation>Unknown word; the cell was left out.</translation>
    </message>
    <message>
        <source>Use one of the words in the template's help sheet.</source>
        <comment>word.unknown.do</comment>
        <translation>Use one of the words in the template's help sheet.</translation>
    </message>
    <message>
        <source>Rows of one order disagree; the first value, %1, was taken.</source>
        <comment>order.rows.differ</comment>
        <translation>Rows of one order disagree; the first value, %1, was taken.</translation>
    </message>
    <message>
        <source>Compare the rows in the file; when the later value is right, mend the first row and import again.</source>
        <comment>order.rows.differ.do</comment>
        <translation>Compare the rows in the file; when the later value is right, mend the first row and import again.</translation>
    </message>
    <message>
        <source>The order names %1 kinds of goods, %2 were read; please check.</source>
        <comment>order.items.count</comment>
        <translation>The order names %1 kinds of goods, %2 were read; please check.</translation>
    </message>
    <message>
        <source>Compare the goods of this order with the back office.</source>
        <comment>order.items.count.do</comment>
        <translation>Compare the goods of this order with the back office.</translation>
    </message>
    <message>
        <source>This is not a phone number; the cell was left out.</source>
        <comment>phone.unreadable</comment>
        <translation>This is not a phone number; the cell was left out.</translation>
    </message>
    <message>
        <source>Correct the phone in the back office and export again, so that the customer can be matched.</source>
        <comment>phone.unreadable.do</comment>
        <translation>Correct the phone in the back office and export again, so that the customer can be matched.</translation>
    </message>
    <message>
        <source>The sheet says %1, the waybill number looks like %2.</source>
        <comment>waybill.carrier.mismatch</comment>
        <translation>The sheet says %1, the waybill number looks like %2.</translation>
    </message>
    <message>
        <source>Check which carrier took the parcel and correct the sheet.</source>
        <comment>waybill.carrier.mismatch.do</comment>
        <translation>Check which carrier took the parcel and correct the sheet.</translation>
    </message>
    <message>
        <source>The line says %1, its delivery plan sums to %2; the plan was taken.</source>
        <comment>purchase.plan.sum</comment>
        <translation>The line says %1, its delivery plan sums to %2; the plan was taken.</translation>
    </message>
    <message>
        <source>Correct the line or its delivery plan in the back office and export again.</source>
        <comment>purchase.plan.sum.do</comment>
        <translation>Correct the line or its delivery plan in the back office and export again.</translation>
    </message>
    <message>
        <source>Unknown parcel state %1 %2.</source>
        <comment>tracking.state.unknown</comment>
        <translation>Unknown parcel state %1 %2.</translation>
    </message>
    <message>
        <source>The parcel keeps its last known state; look at the carrier's page.</source>
        <comment>tracking.state.unknown.do</comment>
        <translation>The parcel keeps its last known state; look at the carrier's page.</translation>
    </message>
    <message>
        <source>Own warehouses hold more than the total; they were counted beside it.</source>
        <comment>stock.warehouses.exceed</comment>
        <translation>Own warehouses hold more than the total; they were counted beside it.</translation>
    </message>
    <message>
        <source>Check that the total column and the warehouse columns come from the same export.</source>
        <comment>stock.warehouses.exceed.do</comment>
        <translation>Check that the total column and the warehouse columns come from the same export.</translation>
    </message>
    <message>
        <source>The file does not say its days; %1 was taken.</source>
        <comment>stat.day.assumed</comment>
        <translation>The file does not say its days; %1 was taken.</translation>
    </message>
    <message>
        <source>When the day is wrong, put it into the file's name, as in 2026-08-17, and import again.</source>
        <comment>stat.day.assumed.do</comment>
        <translation>When the day is wrong, put it into the file's name, as in 2026-08-17, and import again.</translation>
    </message>
    <message>
        <source>The text of this cell is damaged.</source>
        <comment>row.text.damaged</comment>
        <translation>The text of this cell is damaged.</translation>
    </message>
    <message>
        <source>Export the file again as UTF-8 or xlsx.</source>
        <comment>row.text.damaged.do</comment>
        <translation>Export the file again as UTF-8 or xlsx.</translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <comment>file.columns.unused</comment>
        <translation>Columns not used: %1</translation>
    </message>
    <message>
        <source>Nothing to do unless you need them: then choose their meaning when mapping the columns.</source>
        <comment>file.columns.unused.do</comment>
        <translation>Nothing to do unless you need them: then choose their meaning when mapping the columns.</translation>
    </message>
    <message>
        <source>Numbers in this column were damaged by a spreadsheet; export the file again.</source>
        <comment>file.ids.damaged</comment>
        <translation>Numbers in this column were damaged by a spreadsheet; export the file again.</translation>
    </message>
    <message>
        <source>Export the file again and import it without opening it in a spreadsheet.</source>
        <comment>file.ids.damaged.do</comment>
        <translation>Export the file again and import it without opening it in a spreadsheet.</translation>
    </message>
    <message>
        <source>The total line says %1, the rows sum to %2; the file may be cut or edited.</source>
        <comment>file.footer.differs</comment>
        <translation>The total line says %1, the rows sum to %2; the file may be cut or edited.</translation>
    </message>
    <message>
        <source>Export the file again and import the new one.</source>
        <comment>file.footer.differs.do</comment>
        <translation>Export the file again and import the new one.</translation>
    </message>
    <message>
        <source>%1 characters could not be read.</source>
        <comment>file.characters.lost</comment>
        <translation>%1 characters could not be read.</translation>
    </message>
    <message>
        <source>Choose the file's encoding by hand, or export it as UTF-8.</source>
        <comment>file.characters.lost.do</comment>
        <translation>Choose the file's encoding by hand, or export it as UTF-8.</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <comment>file.rows.none</comment>
        <translation>The file has a header but no rows.</translation>
    </message>
    <message>
        <source>Choose a longer period in the back office and export again.</source>
        <comment>file.rows.none.do</comment>
        <translation>Choose a longer period in the back office and export again.</translation>
    </message>
    <message>
        <source>The file does not say its time; %1 was taken.</source>
        <comment>file.time.assumed</comment>
        <translation>The file does not say its time; %1 was taken.</translation>
    </message>
    <message>
        <source>When the time is wrong, put it into the file's name, as in 2026-08-17, and import again.</source>
        <comment>file.time.assumed.do</comment>
        <translation>When the time is wrong, put it into the file's name, as in 2026-08-17, and import again.</translation>
    </message>
    <message>
        <source>The title of the group buy was taken from the file's name: %1</source>
        <comment>collection.from.name</comment>
        <translation>The title of the group buy was taken from the file's name: %1</translation>
    </message>
    <message>
        <source>When the title is wrong, rename the file and import it again.</source>
        <comment>collection.from.name.do</comment>
        <translation>When the title is wrong, rename the file and import it again.</translation>
    </message>
    <message>
        <source>%1 is no known format; choose the columns by hand.</source>
        <comment>file.format.unknown</comment>
        <translation>%1 is no known format; choose the columns by hand.</translation>
    </message>
    <message>
        <source>“roulian-cli formats” lists the formats that can be chosen.</source>
        <comment>file.format.unknown.do</comment>
        <translation>“roulian-cli formats” lists the formats that can be chosen.</translation>
    </message>
    <message>
        <source>%1 has no sheet %2.</source>
        <comment>file.sheet.missing</comment>
        <translation>%1 has no sheet %2.</translation>
    </message>
    <message>
        <source>Choose another sheet of the workbook.</source>
        <comment>file.sheet.missing.do</comment>
        <translation>Choose another sheet of the workbook.</translation>
    </message>
    <message>
        <source>%1 lacks required columns: %2</source>
        <comment>file.columns.missing</comment>
        <translation>%1 lacks required columns: %2</translation>
    </message>
    <message>
        <source>Choose which columns hold these fields, or export the file again with all columns.</source>
        <comment>file.columns.missing.do</comment>
        <translation>Choose which columns hold these fields, or export the file again with all columns.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <comment>file.json.invalid</comment>
        <translation>%1 is not valid JSON.</translation>
    </message>
    <message>
        <source>Save the reply unchanged and import it again.</source>
        <comment>file.json.invalid.do</comment>
        <translation>Save the reply unchanged and import it again.</translation>
    </message>
    <message>
        <source>Has the columns %1.</source>
        <comment>recognise.fingerprint</comment>
        <translation>Has the columns %1.</translation>
    </message>
    <message>
        <source>Has %1, lacks %2.</source>
        <comment>recognise.partial</comment>
        <translation>Has %1, lacks %2.</translation>
    </message>
    <message>
        <source>Guessed from the column names %1.</source>
        <comment>recognise.words</comment>
        <translation>Guessed from the column names %1.</translation>
    </message>
    <message>
        <source>Has the keys %1.</source>
        <comment>recognise.keys</comment>
        <translation>Has the keys %1.</translation>
    </message>
    <message>
        <source>Check the path and the file's name.</source>
        <comment>file.missing.do</comment>
        <translation>Check the path and the file's name.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <comment>file.directory</comment>
        <translation>%1 is a folder, not a file.</translation>
    </message>
    <message>
        <source>Choose the files inside it.</source>
        <comment>file.directory.do</comment>
        <translation>Choose the files inside it.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <comment>file.unreadable</comment>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>Check that you may read it and that no other program holds it, then try again.</source>
        <comment>file.unreadable.do</comment>
        <translation>Check that you may read it and that no other program holds it, then try again.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <comment>file.empty</comment>
        <translation>%1 is empty.</translation>
    </message>
    <message>
        <source>Export it again; the download may have been cut off.</source>
        <comment>file.empty.do</comment>
        <translation>Export it again; the download may have been cut off.</translation>
    </message>
    <message>
        <source>%1 is protected by a password.</source>
        <comment>file.encrypted</comment>
        <translation>%1 is protected by a password.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, remove the password, save it and import it again.</source>
        <comment>file.encrypted.do</comment>
        <translation>Open it in a spreadsheet, remove the password, save it and import it again.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off.</source>
        <comment>file.damaged</comment>
        <translation>%1 is damaged or cut off.</translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <comment>file.damaged.do</comment>
        <translation>Export or download it again.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than can be right.</source>
        <comment>file.too_large</comment>
        <translation>%1 unpacks to more than can be right.</translation>
    </message>
    <message>
        <source>Export a shorter period, or as csv.</source>
        <comment>file.too_large.do</comment>
        <translation>Export a shorter period, or as csv.</translation>
    </message>
    <message>
        <source>%1 is no table: neither csv, xlsx nor JSON.</source>
        <comment>file.unknown</comment>
        <translation>%1 is no table: neither csv, xlsx nor JSON.</translation>
    </message>
    <message>
        <source>Export the data as xlsx or csv and import that file.</source>
        <comment>file.unknown.do</comment>
        <translation>Export the data as xlsx or csv and import that file.</translation>
    </message>
    <message>
        <source>%1 has more columns than a table can have (line %2).</source>
        <comment>file.columns</comment>
        <translation>%1 has more columns than a table can have (line %2).</translation>
    </message>
    <message>
        <source>Check that this is the export you meant; choose another separator or export it as xlsx.</source>
        <comment>file.columns.do</comment>
        <translation>Check that this is the export you meant; choose another separator or export it as xlsx.</translation>
    </message>
    <message>
        <source>%1 has a cell of more than a megabyte (line %2).</source>
        <comment>file.cell</comment>
        <translation>%1 has a cell of more than a megabyte (line %2).</translation>
    </message>
    <message>
        <source>A quotation mark is probably not closed there; export the file again.</source>
        <comment>file.cell.do</comment>
        <translation>A quotation mark is probably not closed there; export the file again.</translation>
    </message>
    <message>
        <source>The encoding %2 of %1 is not known.</source>
        <comment>file.encoding</comment>
        <translation>The encoding %2 of %1 is not known.</translation>
    </message>
    <message>
        <source>Choose utf-8, gb18030, utf-16le or utf-16be.</source>
        <comment>file.encoding.do</comment>
        <translation>Choose utf-8, gb18030, utf-16le or utf-16be.</translation>
    </message>
    <message>
        <source>%1 has no such sheet.</source>
        <comment>file.sheet</comment>
        <translation>%1 has no such sheet.</translation>
    </message>
    <message>
        <source>%1 is an old Excel file (.xls).</source>
        <comment>file.xls</comment>
        <translation>%1 is an old Excel file (.xls).</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it as .xlsx and import that file.</source>
        <comment>file.xls.do</comment>
        <translation>Open it in a spreadsheet, save it as .xlsx and import that file.</translation>
    </message>
    <message>
        <source>%1 is a web page, not a table.</source>
        <comment>file.html</comment>
        <translation>%1 is a web page, not a table.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it as .xlsx, or sign in again and repeat the export.</source>
        <comment>file.html.do</comment>
        <translation>Open it in a spreadsheet and save it as .xlsx, or sign in again and repeat the export.</translation>
    </message>
    <message>
        <source>%1 is compressed (gzip).</source>
        <comment>file.gzip</comment>
        <translation>%1 is compressed (gzip).</translation>
    </message>
    <message>
        <source>Unpack it and import the file inside.</source>
        <comment>file.gzip.do</comment>
        <translation>Unpack it and import the file inside.</translation>
    </message>
    <message>
        <source>%1 is a zip archive, not a workbook.</source>
        <comment>file.zip</comment>
        <translation>%1 is a zip archive, not a workbook.</translation>
    </message>
    <message>
        <source>Unpack it and import the files inside.</source>
        <comment>file.zip.do</comment>
        <translation>Unpack it and import the files inside.</translation>
    </message>
    <message>
        <source>%1 is JSON, which is not read as a table.</source>
        <comment>file.json</comment>
        <translation>%1 is JSON, which is not read as a table.</translation>
    </message>
    <message>
        <source>Only replies of carriers and group figures are read from JSON; “roulian-cli formats” lists them.</source>
        <comment>file.json.do</comment>
        <translation>Only replies of carriers and group figures are read from JSON; “roulian-cli formats” lists them.</translation>
    </message>
    <message>
        <source>%1 is an XML reply of an interface.</source>
        <comment>file.xml_reply</comment>
        <translation>%1 is an XML reply of an interface.</translation>
    </message>
    <message>
        <source>Ask the interface for JSON and import that.</source>
        <comment>file.xml_reply.do</comment>
        <translation>Ask the interface for JSON and import that.</translation>
    </message>
    <message>
        <source>Check that the folder exists, may be written to and has space, and that the file is not open elsewhere.</source>
        <comment>file.write.do</comment>
        <translation>Check that the folder exists, may be written to and has space, and that the file is not open elsewhere.</translation>
    </message>
    <message>
        <source>“roulian-cli formats” lists what is read; name the format with --profile, or choose the columns in the window.</source>
        <comment>import.unrecognised.do</comment>
        <translation>“roulian-cli formats” lists what is read; name the format with --profile, or choose the columns in the window.</translation>
    </message>
    <message>
        <source>The record has no %1, which identifies it.</source>
        <comment>record.key.missing</comment>
        <translation>The record has no %1, which identifies it.</translation>
    </message>
    <message>
        <source>Fill it in the file and import it again.</source>
        <comment>record.key.missing.do</comment>
        <translation>Fill it in the file and import it again.</translation>
    </message>
    <message>
        <source>The format description %1 is not right: %2</source>
        <comment>profile.invalid</comment>
        <translation>The format description %1 is not right: %2</translation>
    </message>
    <message>
        <source>Sample options are out of range: %1</source>
        <comment>sample.options.invalid</comment>
        <translation>Sample options are out of range: %1</translation>
    </message>
    <message>
        <source>Choose a scale from 0.005 to 5.</source>
        <comment>sample.options.invalid.do</comment>
        <translation>Choose a scale from 0.005 to 5.</translation>
    </message>
    <message>
        <source>Sample files could not be written: %1</source>
        <comment>sample.write.failed</comment>
        <translation>Sample files could not be written: %1</translation>
    </message>
    <message>
        <source>Check that the folder may be written to and has space.</source>
        <comment>sample.write.failed.do</comment>
        <translation>Check that the folder may be written to and has space.</translation>
    </message>
    <message>
        <source>Inventing demand</source>
        <comment>progress.sample.demand</comment>
        <translation>Inventing demand</translation>
    </message>
    <message>
        <source>Writing sample files</source>
        <comment>progress.sample.files</comment>
        <translation>Writing sample files</translation>
    </message>
    <message>
        <source>Copying</source>
        <comment>progress.store.backup</comment>
        <translation>Copying</translation>
    </message>
    <message>
        <source>%1 may not be opened or written.</source>
        <comment>store.denied</comment>
        <translation>%1 may not be opened or written.</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder.</source>
        <comment>store.denied.do</comment>
        <translation>Check the rights of the file and its folder.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <comment>store.folder_missing</comment>
        <translation>The folder of %1 does not exist.</translation>
    </message>
    <message>
        <source>Create the folder first.</source>
        <comment>store.folder_missing.do</comment>
        <translation>Create the folder first.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2</source>
        <comment>store.io</comment>
        <translation>%1 could not be read or written: %2</translation>
    </message>
    <message>
        <source>Check the disk or the network drive and try again.</source>
        <comment>store.io.do</comment>
        <translation>Check the disk or the network drive and try again.</translation>
    </message>
    <message>
        <source>The workspace could not do this: %1</source>
        <comment>store.failed</comment>
        <translation>The workspace could not do this: %1</translation>
    </message>
    <message>
        <source>This does not fit what is there already: %1</source>
        <comment>store.constraint</comment>
        <translation>This does not fit what is there already: %1</translation>
    </message>
    <message>
        <source>%1 is the workspace itself.</source>
        <comment>store.backup.same_file</comment>
        <translation>%1 is the workspace itself.</translation>
    </message>
    <message>
        <source>Choose another file for the backup.</source>
        <comment>store.backup.same_file.do</comment>
        <translation>Choose another file for the backup.</translation>
    </message>
    <message>
        <source>The file is write-protected; the workspace can only be read.</source>
        <comment>store.file_read_only</comment>
        <translation>The file is write-protected; the workspace can only be read.</translation>
    </message>
    <message>
        <source>Remove the write protection of the file.</source>
        <comment>store.file_read_only.do</comment>
        <translation>Remove the write protection of the file.</translation>
    </message>
    <message>
        <source>The workspace was opened for reading only.</source>
        <comment>store.asked_read_only</comment>
        <translation>The workspace was opened for reading only.</translation>
    </message>
    <message>
        <source>This workspace has an older format and must be brought up to date, but it can only be read.</source>
        <comment>store.older_read_only</comment>
        <translation>This workspace has an older format and must be brought up to date, but it can only be read.</translation>
    </message>
    <message>
        <source>Open it once from a place where it may be written.</source>
        <comment>store.older_read_only.do</comment>
        <translation>Open it once from a place where it may be written.</translation>
    </message>
    <message>
        <source>Undoing would break what stands on it: %1</source>
        <comment>store.undo.in_use</comment>
        <translation>Undoing would break what stands on it: %1</translation>
    </message>
    <message>
        <source>Undo the later import first.</source>
        <comment>store.undo.in_use.do</comment>
        <translation>Undo the later import first.</translation>
    </message>
    <message>
        <source>That import is not there any more.</source>
        <comment>store.undo.unknown</comment>
        <translation>That import is not there any more.</translation>
    </message>
    <message>
        <source>Create it with “roulian-cli new”.</source>
        <comment>store.missing.do</comment>
        <translation>Create it with “roulian-cli new”.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .roulian.</source>
        <comment>store.not_a_workspace.do</comment>
        <translation>Choose a file that ends in .roulian.</translation>
    </message>
    <message>
        <source>Copy the newest backup over it; “roulian-cli check” says what is broken.</source>
        <comment>store.corrupt.do</comment>
        <translation>Copy the newest backup over it; “roulian-cli check” says what is broken.</translation>
    </message>
    <message>
        <source>Choose another name, or open it as it is.</source>
        <comment>store.exists.do</comment>
        <translation>Choose another name, or open it as it is.</translation>
    </message>
    <message>
        <source>Close the other Roulian, or work there.</source>
        <comment>store.locked_by_other.do</comment>
        <translation>Close the other Roulian, or work there.</translation>
    </message>
    <message>
        <source>Copy the workspace into a folder you may write to.</source>
        <comment>store.folder_read_only.do</comment>
        <translation>Copy the workspace into a folder you may write to.</translation>
    </message>
    <message>
        <source>On the command line, name an environment variable that holds the passphrase: --unlock-from NAME.</source>
        <comment>vault.locked.do</comment>
        <translation>On the command line, name an environment variable that holds the passphrase: --unlock-from NAME.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard layout.</source>
        <comment>vault.wrong_passphrase.do</comment>
        <translation>Check capital letters and the keyboard layout.</translation>
    </message>
    <message>
        <source>There is not enough memory to try the passphrase.</source>
        <comment>vault.memory</comment>
        <translation>There is not enough memory to try the passphrase.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <comment>vault.memory.do</comment>
        <translation>Close other programs and try again.</translation>
    </message>
    <message>
        <source>The passphrase must not be empty.</source>
        <comment>vault.passphrase_empty</comment>
        <translation>The passphrase must not be empty.</translation>
    </message>
    <message>
        <source>Sealed personal data were changed from outside.</source>
        <comment>vault.tampered</comment>
        <translation>Sealed personal data were changed from outside.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <comment>vault.tampered.do</comment>
        <translation>Restore the newest backup.</translation>
    </message>
    <message>
        <source>The workspace has no key yet and can only be read.</source>
        <comment>vault.unavailable</comment>
        <translation>The workspace has no key yet and can only be read.</translation>
    </message>
    <message>
        <source>Open it once from a place where it may be written.</source>
        <comment>vault.unavailable.do</comment>
        <translation>Open it once from a place where it may be written.</translation>
    </message>
    <message>
        <source>“roulian-cli tables” lists the tables.</source>
        <comment>table.unknown.do</comment>
        <translation>“roulian-cli tables” lists the tables.</translation>
    </message>
    <message>
        <source>“roulian-cli tables NAME” lists the columns of a table.</source>
        <comment>table.where.do</comment>
        <translation>“roulian-cli tables NAME” lists the columns of a table.</translation>
    </message>
    <message>
        <source>“roulian-cli tables NAME” lists the columns of a table.</source>
        <comment>filter.column.do</comment>
        <translation>“roulian-cli tables NAME” lists the columns of a table.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <comment>cli.variable</comment>
        <translation>The environment variable %1 is not set.</translation>
    </message>
    <message>
        <source>Set it to the passphrase; the passphrase itself never stands on the command line.</source>
        <comment>cli.variable.do</comment>
        <translation>Set it to the passphrase; the passphrase itself never stands on the command line.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase.</source>
        <comment>cli.secret</comment>
        <translation>There is no terminal to ask for the passphrase.</translation>
    </message>
    <message>
        <source>Name an environment variable that holds it with --new-from or --unlock-from.</source>
        <comment>cli.secret.do</comment>
        <translation>Name an environment variable that holds it with --new-from or --unlock-from.</translation>
    </message>
    <message>
        <source>The two passphrases differ; nothing was changed.</source>
        <comment>cli.secret_differs</comment>
        <translation>The two passphrases differ; nothing was changed.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <comment>cli.edit_json</comment>
        <translation>This is not valid JSON: %1</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <comment>template.unknown</comment>
        <translation>There is no template “%1”.</translation>
    </message>
    <message>
        <source>“roulian-cli template” lists them.</source>
        <comment>template.unknown.do</comment>
        <translation>“roulian-cli template” lists them.</translation>
    </message>
    <message>
        <source>Stock would be %1 short on %3</source>
        <comment>plan.reason.shortage</comment>
        <translation>Stock would be %1 short on %3</translation>
    </message>
    <message>
        <source>Stock would fall to %1 on %3, below the safety stock of %2</source>
        <comment>plan.reason.below_safety</comment>
        <translation>Stock would fall to %1 on %3, below the safety stock of %2</translation>
    </message>
    <message>
        <source>%1 added for the needs until %3, the next review</source>
        <comment>plan.reason.covers_review</comment>
        <translation>%1 added for the needs until %3, the next review</translation>
    </message>
    <message>
        <source>Raised from %1 to the minimum order of %2</source>
        <comment>plan.reason.moq_raised</comment>
        <translation>Raised from %1 to the minimum order of %2</translation>
    </message>
    <message>
        <source>Rounded up from %1 to %2 for the lot multiple</source>
        <comment>plan.reason.rounded_up</comment>
        <translation>Rounded up from %1 to %2 for the lot multiple</translation>
    </message>
    <message>
        <source>Needed on %3, moved to the end of the frozen horizon</source>
        <comment>plan.reason.frozen</comment>
        <translation>Needed on %3, moved to the end of the frozen horizon</translation>
    </message>
    <message>
        <source>Set by the planner</source>
        <comment>plan.reason.planner_fixed</comment>
        <translation>Set by the planner</translation>
    </message>
    <message>
        <source>Cheapest of %4 suppliers that can deliver in time</source>
        <comment>plan.reason.supplier_cheapest</comment>
        <translation>Cheapest of %4 suppliers that can deliver in time</translation>
    </message>
    <message>
        <source>No supplier can deliver in time; this one is the fastest</source>
        <comment>plan.reason.supplier_fastest</comment>
        <translation>No supplier can deliver in time; this one is the fastest</translation>
    </message>
    <message>
        <source>This supplier is furthest below its agreed share</source>
        <comment>plan.reason.supplier_share</comment>
        <translation>This supplier is furthest below its agreed share</translation>
    </message>
    <message>
        <source>Should have started on %3</source>
        <comment>plan.reason.start_in_past</comment>
        <translation>Should have started on %3</translation>
    </message>
    <message>
        <source>A component comes only on %3</source>
        <comment>plan.reason.component_late</comment>
        <translation>A component comes only on %3</translation>
    </message>
    <message>
        <source>%1 would pass its shelf life before it is used</source>
        <comment>plan.reason.shelf_life</comment>
        <translation>%1 would pass its shelf life before it is used</translation>
    </message>
    <message>
        <source>Customer order</source>
        <comment>plan.peg.customer_order</comment>
        <translation>Customer order</translation>
    </message>
    <message>
        <source>Forecast</source>
        <comment>plan.peg.forecast</comment>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Parent order</source>
        <comment>plan.peg.parent_order</comment>
        <translation>Parent order</translation>
    </message>
    <message>
        <source>Bundle</source>
        <comment>plan.peg.bundle</comment>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Promised beyond stock</source>
        <comment>plan.peg.negative_stock</comment>
        <translation>Promised beyond stock</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <comment>plan.peg.safety_stock</comment>
        <translation>Safety stock</translation>
    </message>
    <message>
        <source>More than needed</source>
        <comment>plan.peg.surplus</comment>
        <translation>More than needed</translation>
    </message>
    <message>
        <source>Expedite an open order, use a faster supplier, or tell the community early.</source>
        <comment>plan.risk.stockout.do</comment>
        <translation>Expedite an open order, use a faster supplier, or tell the community early.</translation>
    </message>
    <message>
        <source>Stock covers %1 days, limit %2; %3 too many</source>
        <comment>plan.excess</comment>
        <translation>Stock covers %1 days, limit %2; %3 too many</translation>
    </message>
    <message>
        <source>Plan a promotion or a bundle before the stock ages.</source>
        <comment>plan.excess.do</comment>
        <translation>Plan a promotion or a bundle before the stock ages.</translation>
    </message>
    <message>
        <source>Stock and open orders cover %1 days, limit %2; %3 too many: stop buying</source>
        <comment>plan.excess.stop</comment>
        <translation>Stock and open orders cover %1 days, limit %2; %3 too many: stop buying</translation>
    </message>
    <message>
        <source>Cancel or delay open orders before they ship.</source>
        <comment>plan.excess.stop.do</comment>
        <translation>Cancel or delay open orders before they ship.</translation>
    </message>
    <message>
        <source>%4: %1 due on %2 has not come; needed on %3</source>
        <comment>plan.advice.overdue</comment>
        <translation>%4: %1 due on %2 has not come; needed on %3</translation>
    </message>
    <message>
        <source>Ask the supplier for a firm date.</source>
        <comment>plan.advice.overdue.do</comment>
        <translation>Ask the supplier for a firm date.</translation>
    </message>
    <message>
        <source>%4: bring %1 forward from %2 to %3</source>
        <comment>plan.advice.expedite</comment>
        <translation>%4: bring %1 forward from %2 to %3</translation>
    </message>
    <message>
        <source>Ask the supplier for the earlier date.</source>
        <comment>plan.advice.expedite.do</comment>
        <translation>Ask the supplier for the earlier date.</translation>
    </message>
    <message>
        <source>%4: %1 due on %2 is first needed on %3</source>
        <comment>plan.advice.delay</comment>
        <translation>%4: %1 due on %2 is first needed on %3</translation>
    </message>
    <message>
        <source>Move the order back; it only takes up money and space.</source>
        <comment>plan.advice.delay.do</comment>
        <translation>Move the order back; it only takes up money and space.</translation>
    </message>
    <message>
        <source>%4: %1 due on %2 is not needed in the horizon</source>
        <comment>plan.advice.cancel</comment>
        <translation>%4: %1 due on %2 is not needed in the horizon</translation>
    </message>
    <message>
        <source>Cancel what has not shipped.</source>
        <comment>plan.advice.cancel.do</comment>
        <translation>Cancel what has not shipped.</translation>
    </message>
    <message>
        <source>%1 is overloaded in %2: needed %3 h, available %4 h</source>
        <comment>plan.capacity</comment>
        <translation>%1 is overloaded in %2: needed %3 h, available %4 h</translation>
    </message>
    <message>
        <source>Add hours, start earlier, or move orders to another line.</source>
        <comment>plan.capacity.do</comment>
        <translation>Add hours, start earlier, or move orders to another line.</translation>
    </message>
    <message>
        <source>%1 needed on %2 can come on %3 at the earliest</source>
        <comment>plan.late</comment>
        <translation>%1 needed on %2 can come on %3 at the earliest</translation>
    </message>
    <message>
        <source>Shorten the lead time, find another source, or move the promised day.</source>
        <comment>plan.late.do</comment>
        <translation>Shorten the lead time, find another source, or move the promised day.</translation>
    </message>
    <message>
        <source>No stock list has been imported: the plan counts stock as zero</source>
        <comment>plan.stock.unknown</comment>
        <translation>No stock list has been imported: the plan counts stock as zero</translation>
    </message>
    <message>
        <source>Import a stock list from the ERP.</source>
        <comment>plan.stock.unknown.do</comment>
        <translation>Import a stock list from the ERP.</translation>
    </message>
    <message>
        <source>Planning was cancelled; the last plan stays.</source>
        <comment>plan.cancelled</comment>
        <translation>Planning was cancelled; the last plan stays.</translation>
    </message>
    <message>
        <source>A horizon of %1 weeks cannot be planned; choose 1 to %2.</source>
        <comment>plan.options.horizon</comment>
        <translation>A horizon of %1 weeks cannot be planned; choose 1 to %2.</translation>
    </message>
    <message>
        <source>Bill of material goes in a circle: %1. The line %2 → %3 was left out.</source>
        <comment>plan.bom.cycle</comment>
        <translation>Bill of material goes in a circle: %1. The line %2 → %3 was left out.</translation>
    </message>
    <message>
        <source>Correct the bill of material and import it again.</source>
        <comment>plan.bom.cycle.do</comment>
        <translation>Correct the bill of material and import it again.</translation>
    </message>
    <message>
        <source>Bill of material %1 → %2: the denominator must be above zero</source>
        <comment>plan.bom.denominator</comment>
        <translation>Bill of material %1 → %2: the denominator must be above zero</translation>
    </message>
    <message>
        <source>Bill of material %1 → %2: the quantity must be above zero</source>
        <comment>plan.bom.numerator</comment>
        <translation>Bill of material %1 → %2: the quantity must be above zero</translation>
    </message>
    <message>
        <source>Bill of material %1 → %2: the scrap rate is out of range</source>
        <comment>plan.bom.scrap</comment>
        <translation>Bill of material %1 → %2: the scrap rate is out of range</translation>
    </message>
    <message>
        <source>Bill of material %1 → %2 names a product that is not there</source>
        <comment>plan.bom.item_unknown</comment>
        <translation>Bill of material %1 → %2 names a product that is not there</translation>
    </message>
    <message>
        <source>Product %1 is there twice; the first counts</source>
        <comment>plan.item.duplicate</comment>
        <translation>Product %1 is there twice; the first counts</translation>
    </message>
    <message>
        <source>The stock of %1 is not a possible quantity; it counts as zero</source>
        <comment>plan.item.stock</comment>
        <translation>The stock of %1 is not a possible quantity; it counts as zero</translation>
    </message>
    <message>
        <source>Order %2 asks for a product that is not there: %1</source>
        <comment>plan.order.item_unknown</comment>
        <translation>Order %2 asks for a product that is not there: %1</translation>
    </message>
    <message>
        <source>Order %2 for %1 has no quantity above zero and was left out</source>
        <comment>plan.order.quantity</comment>
        <translation>Order %2 for %1 has no quantity above zero and was left out</translation>
    </message>
    <message>
        <source>Purchase order %2 names a product that is not there: %1</source>
        <comment>plan.receipt.item_unknown</comment>
        <translation>Purchase order %2 names a product that is not there: %1</translation>
    </message>
    <message>
        <source>Purchase order %2 for %1 has no quantity above zero and was left out</source>
        <comment>plan.receipt.quantity</comment>
        <translation>Purchase order %2 for %1 has no quantity above zero and was left out</translation>
    </message>
    <message>
        <source>The forecast of %2 names a product that is not there: %1</source>
        <comment>plan.forecast.item_unknown</comment>
        <translation>The forecast of %2 names a product that is not there: %1</translation>
    </message>
    <message>
        <source>The forecast of %1 in %2 is not a number and was left out</source>
        <comment>plan.forecast.number</comment>
        <translation>The forecast of %1 in %2 is not a number and was left out</translation>
    </message>
    <message>
        <source>The need for %1 on %2 is too large to be planned</source>
        <comment>plan.quantity.huge</comment>
        <translation>The need for %1 on %2 is too large to be planned</translation>
    </message>
    <message>
        <source>Supplier terms name a product that is not there: %1</source>
        <comment>plan.term.item_unknown</comment>
        <translation>Supplier terms name a product that is not there: %1</translation>
    </message>
    <message>
        <source>%1 has two terms of the same supplier; the first counts</source>
        <comment>plan.term.duplicate</comment>
        <translation>%1 has two terms of the same supplier; the first counts</translation>
    </message>
    <message>
        <source>A routing names a product that is not there: %1</source>
        <comment>plan.routing.item_unknown</comment>
        <translation>A routing names a product that is not there: %1</translation>
    </message>
    <message>
        <source>The routing of %1 has impossible minutes and was left out</source>
        <comment>plan.routing.minutes</comment>
        <translation>The routing of %1 has impossible minutes and was left out</translation>
    </message>
    <message>
        <source>The routing of %1 names a production line that is not there</source>
        <comment>plan.routing.resource_unknown</comment>
        <translation>The routing of %1 names a production line that is not there</translation>
    </message>
    <message>
        <source>A production line is there twice or has impossible hours</source>
        <comment>plan.resource.invalid</comment>
        <translation>A production line is there twice or has impossible hours</translation>
    </message>
    <message>
        <source>Lead time of %1 is impossible: %2 days</source>
        <comment>plan.lead.range</comment>
        <translation>Lead time of %1 is impossible: %2 days</translation>
    </message>
    <message>
        <source>%1 has no lead time; %2 days are assumed</source>
        <comment>plan.lead.default</comment>
        <translation>%1 has no lead time; %2 days are assumed</translation>
    </message>
    <message>
        <source>Enter the lead time in the supplier terms or the routing.</source>
        <comment>plan.lead.default.do</comment>
        <translation>Enter the lead time in the supplier terms or the routing.</translation>
    </message>
    <message>
        <source>Lot rule of %1 is impossible: %2</source>
        <comment>plan.lot.range</comment>
        <translation>Lot rule of %1 is impossible: %2</translation>
    </message>
    <message>
        <source>The service level of %1 is out of range; %2 is used</source>
        <comment>plan.service_level.range</comment>
        <translation>The service level of %1 is out of range; %2 is used</translation>
    </message>
    <message>
        <source>A planner's change names a product that is not there: %1</source>
        <comment>plan.override.item_unknown</comment>
        <translation>A planner's change names a product that is not there: %1</translation>
    </message>
    <message>
        <source>A planner's change of %1 has an impossible quantity and was left out</source>
        <comment>plan.override.quantity</comment>
        <translation>A planner's change of %1 has an impossible quantity and was left out</translation>
    </message>
    <message>
        <source>A planner's change of %1 has an impossible day and was left out</source>
        <comment>plan.override.day</comment>
        <translation>A planner's change of %1 has an impossible day and was left out</translation>
    </message>
    <message>
        <source>A planner's change of %1 could not be matched to an order</source>
        <comment>plan.override.key</comment>
        <translation>A planner's change of %1 could not be matched to an order</translation>
    </message>
    <message>
        <source>%1 is a bundle: it is packed from its parts and cannot be ordered itself</source>
        <comment>plan.override.bundle</comment>
        <translation>%1 is a bundle: it is packed from its parts and cannot be ordered itself</translation>
    </message>
    <message>
        <source>The source chosen for %1 does not supply it</source>
        <comment>plan.override.source</comment>
        <translation>The source chosen for %1 does not supply it</translation>
    </message>
    <message>
        <source>The quantity set for %1 is %3; its lot rules would give %4</source>
        <comment>plan.override.lot</comment>
        <translation>The quantity set for %1 is %3; its lot rules would give %4</translation>
    </message>
    <message>
        <source>The order set for %1 was due on %3, which has passed</source>
        <comment>plan.override.past</comment>
        <translation>The order set for %1 was due on %3, which has passed</translation>
    </message>
    <message>
        <source>Handed over %1 hours ago and not picked up; limit %2</source>
        <comment>shipment.no_pickup</comment>
        <translation>Handed over %1 hours ago and not picked up; limit %2</translation>
    </message>
    <message>
        <source>Ask the carrier to collect, or check that the parcel left the warehouse.</source>
        <comment>shipment.no_pickup.do</comment>
        <translation>Ask the carrier to collect, or check that the parcel left the warehouse.</translation>
    </message>
    <message>
        <source>%1, no update for %2 days; limit %3</source>
        <comment>shipment.no_update</comment>
        <translation>%1, no update for %2 days; limit %3</translation>
    </message>
    <message>
        <source>Ask the carrier where the parcel is.</source>
        <comment>shipment.no_update.do</comment>
        <translation>Ask the carrier where the parcel is.</translation>
    </message>
    <message>
        <source>At the pick-up station for %1 hours; limit %2</source>
        <comment>shipment.at_station</comment>
        <translation>At the pick-up station for %1 hours; limit %2</translation>
    </message>
    <message>
        <source>Remind the customer to collect it before it is sent back.</source>
        <comment>shipment.at_station.do</comment>
        <translation>Remind the customer to collect it before it is sent back.</translation>
    </message>
    <message>
        <source>Promised for %1, now %2 days late</source>
        <comment>shipment.promise_passed</comment>
        <translation>Promised for %1, now %2 days late</translation>
    </message>
    <message>
        <source>Tell the customer before she asks, and press the carrier.</source>
        <comment>shipment.promise_passed.do</comment>
        <translation>Tell the customer before she asks, and press the carrier.</translation>
    </message>
    <message>
        <source>Carrier reports: %1</source>
        <comment>shipment.exception</comment>
        <translation>Carrier reports: %1</translation>
    </message>
    <message>
        <source>Clear the cause with the carrier or the customer today.</source>
        <comment>shipment.exception.do</comment>
        <translation>Clear the cause with the carrier or the customer today.</translation>
    </message>
    <message>
        <source>The parcel is coming back</source>
        <comment>shipment.returning</comment>
        <translation>The parcel is coming back</translation>
    </message>
    <message>
        <source>Ask the customer why, and prepare a resend or a refund.</source>
        <comment>shipment.returning.do</comment>
        <translation>Ask the customer why, and prepare a resend or a refund.</translation>
    </message>
    <message>
        <source>Likely to come on %1, promised for %2; %3 chance of being late</source>
        <comment>shipment.at_risk</comment>
        <translation>Likely to come on %1, promised for %2; %3 chance of being late</translation>
    </message>
    <message>
        <source>Watch it, and prepare a word to the customer.</source>
        <comment>shipment.at_risk.do</comment>
        <translation>Watch it, and prepare a word to the customer.</translation>
    </message>
    <message>
        <source>No trace</source>
        <comment>shipment.state.no_trace</comment>
        <translation>No trace</translation>
    </message>
    <message>
        <source>Waiting for pick-up</source>
        <comment>shipment.state.waiting_pickup</comment>
        <translation>Waiting for pick-up</translation>
    </message>
    <message>
        <source>Picked up</source>
        <comment>shipment.state.picked_up</comment>
        <translation>Picked up</translation>
    </message>
    <message>
        <source>In transit</source>
        <comment>shipment.state.in_transit</comment>
        <translation>In transit</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <comment>shipment.state.delivering</comment>
        <translation>Out for delivery</translation>
    </message>
    <message>
        <source>At station</source>
        <comment>shipment.state.at_station</comment>
        <translation>At station</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>shipment.state.signed</comment>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Delivery problem</source>
        <comment>shipment.state.exception</comment>
        <translation>Delivery problem</translation>
    </message>
    <message>
        <source>On its way back</source>
        <comment>shipment.state.returning</comment>
        <translation>On its way back</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>shipment.state.returned_signed</comment>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Refused by the customer</source>
        <comment>shipment.state.rejected</comment>
        <translation>Refused by the customer</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <comment>shipment.state.forwarded</comment>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>In customs</source>
        <comment>shipment.state.customs</comment>
        <translation>In customs</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>shipment.state.cancelled</comment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>The rule is empty.</source>
        <comment>rule.empty</comment>
        <translation>The rule is empty.</translation>
    </message>
    <message>
        <source>Write a condition such as recency_days &lt;= 30.</source>
        <comment>rule.empty.do</comment>
        <translation>Write a condition such as recency_days &lt;= 30.</translation>
    </message>
    <message>
        <source>At %1: there is no field “%2”.</source>
        <comment>rule.field.unknown</comment>
        <translation>At %1: there is no field “%2”.</translation>
    </message>
    <message>
        <source>At %1: “%2” is not a comparison.</source>
        <comment>rule.operator.unknown</comment>
        <translation>At %1: “%2” is not a comparison.</translation>
    </message>
    <message>
        <source>At %1: “%2” cannot be used with %3.</source>
        <comment>rule.operator.not_for_field</comment>
        <translation>At %1: “%2” cannot be used with %3.</translation>
    </message>
    <message>
        <source>At %1: a value is missing.</source>
        <comment>rule.value.missing</comment>
        <translation>At %1: a value is missing.</translation>
    </message>
    <message>
        <source>At %1: a number is wanted, not “%2”.</source>
        <comment>rule.value.number_wanted</comment>
        <translation>At %1: a number is wanted, not “%2”.</translation>
    </message>
    <message>
        <source>At %1: text in quotes is wanted, not “%2”.</source>
        <comment>rule.value.text_wanted</comment>
        <translation>At %1: text in quotes is wanted, not “%2”.</translation>
    </message>
    <message>
        <source>At %1: “%2” is not one of the possible values.</source>
        <comment>rule.value.unknown</comment>
        <translation>At %1: “%2” is not one of the possible values.</translation>
    </message>
    <message>
        <source>At %1: the closing quote is missing.</source>
        <comment>rule.text.unclosed</comment>
        <translation>At %1: the closing quote is missing.</translation>
    </message>
    <message>
        <source>At %1: the closing bracket is missing.</source>
        <comment>rule.paren.unclosed</comment>
        <translation>At %1: the closing bracket is missing.</translation>
    </message>
    <message>
        <source>At %1: “%2” does not belong here.</source>
        <comment>rule.unexpected</comment>
        <translation>At %1: “%2” does not belong here.</translation>
    </message>
    <message>
        <source>At %1: too many brackets inside each other.</source>
        <comment>rule.too_deep</comment>
        <translation>At %1: too many brackets inside each other.</translation>
    </message>
    <message>
        <source>The forecast setting %1 cannot be %2.</source>
        <comment>forecast.option</comment>
        <translation>The forecast setting %1 cannot be %2.</translation>
    </message>
    <message>
        <source>There is no forecast method “%1”.</source>
        <comment>forecast.method</comment>
        <translation>There is no forecast method “%1”.</translation>
    </message>
    <message>
        <source>Stock-out marks and history of a product differ in length.</source>
        <comment>forecast.stockout</comment>
        <translation>Stock-out marks and history of a product differ in length.</translation>
    </message>
    <message>
        <source>This history is too short for the method: %2 periods.</source>
        <comment>forecast.series</comment>
        <translation>This history is too short for the method: %2 periods.</translation>
    </message>
    <message>
        <source>New this month</source>
        <comment>segment.new_this_month</comment>
        <translation>New this month</translation>
    </message>
    <message>
        <source>Welcome them and offer a second order within 30 days.</source>
        <comment>segment.new_this_month.do</comment>
        <translation>Welcome them and offer a second order within 30 days.</translation>
    </message>
    <message>
        <source>Big spenders about to lapse</source>
        <comment>segment.about_to_lapse_big_spenders</comment>
        <translation>Big spenders about to lapse</translation>
    </message>
    <message>
        <source>Spend in the top two fifths and overdue for an order: speak to them personally.</source>
        <comment>segment.about_to_lapse_big_spenders.do</comment>
        <translation>Spend in the top two fifths and overdue for an order: speak to them personally.</translation>
    </message>
    <message>
        <source>Presale fans</source>
        <comment>segment.presale_fans</comment>
        <translation>Presale fans</translation>
    </message>
    <message>
        <source>At least half of their orders are presales: ask them first about new products.</source>
        <comment>segment.presale_fans.do</comment>
        <translation>At least half of their orders are presales: ask them first about new products.</translation>
    </message>
    <message>
        <source>Coupon hunters</source>
        <comment>segment.coupon_hunters</comment>
        <translation>Coupon hunters</translation>
    </message>
    <message>
        <source>They buy almost only at a discount: use them to clear stock, not for new products.</source>
        <comment>segment.coupon_hunters.do</comment>
        <translation>They buy almost only at a discount: use them to clear stock, not for new products.</translation>
    </message>
    <message>
        <source>Buy in several channels</source>
        <comment>segment.multi_channel</comment>
        <translation>Buy in several channels</translation>
    </message>
    <message>
        <source>They buy in two or more channels: do not tell them the same thing twice.</source>
        <comment>segment.multi_channel.do</comment>
        <translation>They buy in two or more channels: do not tell them the same thing twice.</translation>
    </message>
    <message>
        <source>Integrity check</source>
        <comment>job.check</comment>
        <translation>Integrity check</translation>
    </message>
    <message>
        <source>The workspace file is sound (%1 rows checked)</source>
        <comment>job.check.done</comment>
        <translation>The workspace file is sound (%1 rows checked)</translation>
    </message>
    <message>
        <source>A change was begun inside another one. Nothing was written; please report this.</source>
        <comment>store.nested</comment>
        <translation>A change was begun inside another one. Nothing was written; please report this.</translation>
    </message>
    <message>
        <source>A change was ended that had not begun. Nothing was written; please report this.</source>
        <comment>store.no_transaction</comment>
        <translation>A change was ended that had not begun. Nothing was written; please report this.</translation>
    </message>
    <message>
        <source>Bring order %2 forward: %1 products wait for it, due %3, needed %4</source>
        <comment>decision.expedite.many</comment>
        <translation>Bring order %2 forward: %1 products wait for it, due %3, needed %4</translation>
    </message>
    <message>
        <source>Cancel or put off order %2: %1 products not needed in the horizon</source>
        <comment>decision.cancel.many</comment>
        <translation>Cancel or put off order %2: %1 products not needed in the horizon</translation>
    </message>
    <message>
        <source>This could not be finished (%1). Nothing was changed; try again.</source>
        <comment>job.broken</comment>
        <translation>This could not be finished (%1). Nothing was changed; try again.</translation>
    </message>
    <message>
        <source>Chosen by you; no column name is known. Say which column is which.</source>
        <comment>recognise.chosen</comment>
        <translation>Chosen by you; no column name is known. Say which column is which.</translation>
    </message>
    <message>
        <source>Stop buying %1: nothing in the horizon needs it</source>
        <comment>decision.stop.unused</comment>
        <translation>Stop buying %1: nothing in the horizon needs it</translation>
    </message>
    <message>
        <source>None of the %1 files could be read. %2</source>
        <comment>import.none</comment>
        <translation>None of the %1 files could be read. %2</translation>
    </message>
    <message>
        <source>Ordered today it comes %1 days too late</source>
        <comment>decision.why.late</comment>
        <translation>Ordered today it comes %1 days too late</translation>
    </message>
    <message>
        <source>Stock %1, %2 more than %3 days need</source>
        <comment>decision.why.excess</comment>
        <translation>Stock %1, %2 more than %3 days need</translation>
    </message>
    <message>
        <source>Worst week: needed %1 h, available %2 h</source>
        <comment>decision.why.load</comment>
        <translation>Worst week: needed %1 h, available %2 h</translation>
    </message>
    <message>
        <source>Reading corrected rows</source>
        <comment>job.retry</comment>
        <translation>Reading corrected rows</translation>
    </message>
    <message>
        <source>%1 corrected rows read, %2 still left out.</source>
        <comment>job.retry.done</comment>
        <translation>%1 corrected rows read, %2 still left out.</translation>
    </message>
    <message>
        <source>None of the rows can be read yet; nothing was changed.</source>
        <comment>job.retry.none</comment>
        <translation>None of the rows can be read yet; nothing was changed.</translation>
    </message>
    <message>
        <source>Writing rejected rows</source>
        <comment>job.rejects</comment>
        <translation>Writing rejected rows</translation>
    </message>
    <message>
        <source>%1 rejected rows written to %2.</source>
        <comment>job.rejects.done</comment>
        <translation>%1 rejected rows written to %2.</translation>
    </message>
    <message>
        <source>There are no rejected rows to correct.</source>
        <comment>retry.gone</comment>
        <translation>There are no rejected rows to correct.</translation>
    </message>
    <message>
        <source>Rows of JSON replies and rows without cells cannot be corrected here.</source>
        <comment>retry.gone.do</comment>
        <translation>Rows of JSON replies and rows without cells cannot be corrected here.</translation>
    </message>
    <message>
        <source>Corrected rows cannot be read again by redo.</source>
        <comment>redo.retry</comment>
        <translation>Corrected rows cannot be read again by redo.</translation>
    </message>
    <message>
        <source>Open the problem and correct the row once more.</source>
        <comment>redo.retry.do</comment>
        <translation>Open the problem and correct the row once more.</translation>
    </message>
    <message>
        <source>Thresholds: %1</source>
        <comment>why.rfm.method</comment>
        <translation>Thresholds: %1</translation>
    </message>
    <message>
        <source>High: last order at most %1 days ago, at least %2 orders, spend at least %3</source>
        <comment>why.rfm.thresholds</comment>
        <translation>High: last order at most %1 days ago, at least %2 orders, spend at least %3</translation>
    </message>
    <message>
        <source>mean of all customers</source>
        <comment>rfm.method.mean</comment>
        <translation>mean of all customers</translation>
    </message>
    <message>
        <source>median of all customers</source>
        <comment>rfm.method.median</comment>
        <translation>median of all customers</translation>
    </message>
    <message>
        <source>fixed in the settings</source>
        <comment>rfm.method.fixed</comment>
        <translation>fixed in the settings</translation>
    </message>
    <message>
        <source>quantile of the settings</source>
        <comment>rfm.method.quantile</comment>
        <translation>quantile of the settings</translation>
    </message>
    <message>
        <source>There is no product with the code “%1”.</source>
        <comment>sku.unknown</comment>
        <translation>There is no product with the code “%1”.</translation>
    </message>
    <message>
        <source>Undone: %1; %2 changes made after it were kept</source>
        <comment>job.undo.kept</comment>
        <translation>Undone: %1; %2 changes made after it were kept</translation>
    </message>
    <message>
        <source>Find same customers</source>
        <comment>job.identities</comment>
        <translation>Find same customers</translation>
    </message>
    <message>
        <source>%1 pairs of customers may be one person (%2 customers compared)</source>
        <comment>job.identities.done</comment>
        <translation>%1 pairs of customers may be one person (%2 customers compared)</translation>
    </message>
    <message>
        <source>Ids that only one person can have differ: these are two people.</source>
        <comment>identity.contradiction</comment>
        <translation>Ids that only one person can have differ: these are two people.</translation>
    </message>
    <message>
        <source>Choose another pair, or correct the ids in the source.</source>
        <comment>identity.contradiction.do</comment>
        <translation>Choose another pair, or correct the ids in the source.</translation>
    </message>
    <message>
        <source>Comparing customers</source>
        <comment>progress.identity.compare</comment>
        <translation>Comparing customers</translation>
    </message>
    <message>
        <source>Joining what is one person</source>
        <comment>progress.identity.join</comment>
        <translation>Joining what is one person</translation>
    </message>
    <message>
        <source>%1 files</source>
        <comment>edit.files</comment>
        <translation>%1 files</translation>
    </message>
    <message>
        <source>%1 of %2 such customers bought again within %3 days; last order %4 days ago on average</source>
        <comment>decision.why.winback</comment>
        <translation>%1 of %2 such customers bought again within %3 days; last order %4 days ago on average</translation>
    </message>
    <message>
        <source>Too little history to measure how many such customers buy again; last order %1 days ago on average</source>
        <comment>decision.why.unmeasured</comment>
        <translation>Too little history to measure how many such customers buy again; last order %1 days ago on average</translation>
    </message>
    <message>
        <source>The balance should be %1 after the row before, but reads %2: rows are missing.</source>
        <comment>ledger.balance.breaks</comment>
        <translation>The balance should be %1 after the row before, but reads %2: rows are missing.</translation>
    </message>
    <message>
        <source>Export the whole period again, without leaving out days.</source>
        <comment>ledger.balance.breaks.do</comment>
        <translation>Export the whole period again, without leaving out days.</translation>
    </message>
    <message>
        <source>%1 titles share one quantity; the order is kept, its goods are not yet told apart.</source>
        <comment>order.items.unresolved</comment>
        <translation>%1 titles share one quantity; the order is kept, its goods are not yet told apart.</translation>
    </message>
    <message>
        <source>Import the order details file of the same days too: it has one row a product.</source>
        <comment>order.items.unresolved.do</comment>
        <translation>Import the order details file of the same days too: it has one row a product.</translation>
    </message>
    <message>
        <source>You mapped these columns before, as “%1”.</source>
        <comment>recognise.remembered</comment>
        <translation>You mapped these columns before, as “%1”.</translation>
    </message>
    <message>
        <source>This is no mapping of Roulian: %1.</source>
        <comment>mapping.invalid</comment>
        <translation>This is no mapping of Roulian: %1.</translation>
    </message>
    <message>
        <source>Ask for the file again, or map the columns by hand.</source>
        <comment>mapping.invalid.do</comment>
        <translation>Ask for the file again, or map the columns by hand.</translation>
    </message>
    <message>
        <source>This mapping was saved by a newer version of Roulian.</source>
        <comment>mapping.newer</comment>
        <translation>This mapping was saved by a newer version of Roulian.</translation>
    </message>
    <message>
        <source>Update Roulian, or map the columns by hand.</source>
        <comment>mapping.newer.do</comment>
        <translation>Update Roulian, or map the columns by hand.</translation>
    </message>
    <message>
        <source>No column of %1 tells who somebody is.</source>
        <comment>identity.columns</comment>
        <translation>No column of %1 tells who somebody is.</translation>
    </message>
    <message>
        <source>Name its columns in the first row: unionid, openid, phone, name, address and the like.</source>
        <comment>identity.columns.do</comment>
        <translation>Name its columns in the first row: unionid, openid, phone, name, address and the like.</translation>
    </message>
    <message>
        <source>Fixed order overdue: %1 due on %2 were not placed and do not count as supply</source>
        <comment>plan.overdue</comment>
        <translation>Fixed order overdue: %1 due on %2 were not placed and do not count as supply</translation>
    </message>
    <message>
        <source>Place the order and import the purchase orders, or release it (take the change back).</source>
        <comment>plan.overdue.do</comment>
        <translation>Place the order and import the purchase orders, or release it (take the change back).</translation>
    </message>
    <message>
        <source>Of the order set for %1, %3 of %4 have been placed; the rest stays planned</source>
        <comment>plan.override.placed</comment>
        <translation>Of the order set for %1, %3 of %4 have been placed; the rest stays planned</translation>
    </message>
    <message>
        <source>A spreadsheet cut the seconds off the times; messages are told apart to the minute only.</source>
        <comment>file.seconds.lost</comment>
        <translation>A spreadsheet cut the seconds off the times; messages are told apart to the minute only.</translation>
    </message>
    <message>
        <source>Import the file as the tool wrote it, without saving it in a spreadsheet first.</source>
        <comment>file.seconds.lost.do</comment>
        <translation>Import the file as the tool wrote it, without saving it in a spreadsheet first.</translation>
    </message>
    <message>
        <source>“%1”: %2 entries; %3 changed their wish, %4 withdrew.</source>
        <comment>jielong.read</comment>
        <translation>“%1”: %2 entries; %3 changed their wish, %4 withdrew.</translation>
    </message>
    <message>
        <source>Confirm the quantities in the list of wishes before they count as demand.</source>
        <comment>jielong.read.do</comment>
        <translation>Confirm the quantities in the list of wishes before they count as demand.</translation>
    </message>
    <message>
        <source>%1/week</source>
        <comment>unit.week</comment>
        <translation>%1/week</translation>
    </message>
    <message>
        <source>%1 different units</source>
        <comment>units.several</comment>
        <translation>%1 different units</translation>
    </message>
    <message>
        <source>Dry run of %1 files</source>
        <comment>job.check_files</comment>
        <translation>Dry run of %1 files</translation>
    </message>
    <message>
        <source>Dry run of %1 files: %2 rows can be read in, %3 would be rejected; %4 would be new, %5 changed, %6 unchanged. Nothing was written.</source>
        <comment>job.import.checked</comment>
        <translation>Dry run of %1 files: %2 rows can be read in, %3 would be rejected; %4 would be new, %5 changed, %6 unchanged. Nothing was written.</translation>
    </message>
    <message>
        <source>Writing a hand-out</source>
        <comment>job.handout</comment>
        <translation>Writing a hand-out</translation>
    </message>
    <message>
        <source>Written: %2 (%1 rows)</source>
        <comment>job.handout.done</comment>
        <translation>Written: %2 (%1 rows)</translation>
    </message>
    <message>
        <source>Written: %2 (%1 rows); %3 customers lack what this list needs</source>
        <comment>job.handout.partly</comment>
        <translation>Written: %2 (%1 rows); %3 customers lack what this list needs</translation>
    </message>
    <message>
        <source>Written: requests to %1 suppliers, %2 lines, into %3</source>
        <comment>job.handout.folder</comment>
        <translation>Written: requests to %1 suppliers, %2 lines, into %3</translation>
    </message>
    <message>
        <source>Order, carrier, waybill</source>
        <comment>handout.layout.standard</comment>
        <translation>Order, carrier, waybill</translation>
    </message>
    <message>
        <source>As the platform's template</source>
        <comment>handout.layout.own</comment>
        <translation>As the platform's template</translation>
    </message>
    <message>
        <source>Request with room for the answer</source>
        <comment>handout.layout.confirm</comment>
        <translation>Request with room for the answer</translation>
    </message>
    <message>
        <source>Purchase orders for 金蝶</source>
        <comment>handout.layout.kingdee</comment>
        <translation>Purchase orders for 金蝶</translation>
    </message>
    <message>
        <source>Youzan: phone and tag</source>
        <comment>handout.layout.youzan</comment>
        <translation>Youzan: phone and tag</translation>
    </message>
    <message>
        <source>WeCom: customer, contact, tag</source>
        <comment>handout.layout.wecom</comment>
        <translation>WeCom: customer, contact, tag</translation>
    </message>
    <message>
        <source>Text messages: phone</source>
        <comment>handout.layout.sms</comment>
        <translation>Text messages: phone</translation>
    </message>
    <message>
        <source>Shipping sheets of %1 now follow this template.</source>
        <comment>handout.learned</comment>
        <translation>Shipping sheets of %1 now follow this template.</translation>
    </message>
    <message>
        <source>%1 is no shipping template: no row holds both an order number and a waybill.</source>
        <comment>handout.template</comment>
        <translation>%1 is no shipping template: no row holds both an order number and a waybill.</translation>
    </message>
    <message>
        <source>Take the empty template that the platform's batch shipping page offers for download.</source>
        <comment>handout.template.do</comment>
        <translation>Take the empty template that the platform's batch shipping page offers for download.</translation>
    </message>
    <message>
        <source>There is no layout “%1”.</source>
        <comment>handout.layout</comment>
        <translation>There is no layout “%1”.</translation>
    </message>
    <message>
        <source>“handout W list” names the layouts.</source>
        <comment>handout.layout.do</comment>
        <translation>“handout W list” names the layouts.</translation>
    </message>
    <message>
        <source>There is no supplier with the code “%1”.</source>
        <comment>handout.supplier</comment>
        <translation>There is no supplier with the code “%1”.</translation>
    </message>
    <message>
        <source>The data page lists the suppliers with their codes.</source>
        <comment>handout.supplier.do</comment>
        <translation>The data page lists the suppliers with their codes.</translation>
    </message>
    <message>
        <source>There is no segment “%1”.</source>
        <comment>handout.segment</comment>
        <translation>There is no segment “%1”.</translation>
    </message>
    <message>
        <source>The customers page lists the segments.</source>
        <comment>handout.segment.do</comment>
        <translation>The customers page lists the segments.</translation>
    </message>
    <message>
        <source>There is nothing to hand out: no row waits.</source>
        <comment>handout.none</comment>
        <translation>There is nothing to hand out: no row waits.</translation>
    </message>
    <message>
        <source>Import the newest orders and parcels, or renew the plan.</source>
        <comment>handout.none.do</comment>
        <translation>Import the newest orders and parcels, or renew the plan.</translation>
    </message>
    <message>
        <source>None of the %1 customers has what this list needs.</source>
        <comment>handout.incomplete</comment>
        <translation>None of the %1 customers has what this list needs.</translation>
    </message>
    <message>
        <source>Choose another layout, or import a file that holds phones or names in full.</source>
        <comment>handout.incomplete.do</comment>
        <translation>Choose another layout, or import a file that holds phones or names in full.</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <comment>progress.import.unpack</comment>
        <translation>Unpacking</translation>
    </message>
    <message>
        <source>Copying the workspace for the dry run</source>
        <comment>progress.import.copy</comment>
        <translation>Copying the workspace for the dry run</translation>
    </message>
    <message>
        <source>Finding products of listings</source>
        <comment>progress.compute.matches</comment>
        <translation>Finding products of listings</translation>
    </message>
    <message>
        <source>Finding products of listings</source>
        <comment>progress.goods.match</comment>
        <translation>Finding products of listings</translation>
    </message>
    <message>
        <source>product suggestions</source>
        <comment>result.matches</comment>
        <translation>product suggestions</translation>
    </message>
    <message>
        <source>%1 runs out on %2: %3 short by %4</source>
        <comment>decision.restock</comment>
        <translation>%1 runs out on %2: %3 short by %4</translation>
    </message>
    <message>
        <source>Buy %2 of %1 from %3, order by %4</source>
        <comment>decision.buy</comment>
        <translation>Buy %2 of %1 from %3, order by %4</translation>
    </message>
    <message>
        <source>Make %2 of %1 on %3, start by %4</source>
        <comment>decision.make</comment>
        <translation>Make %2 of %1 on %3, start by %4</translation>
    </message>
    <message>
        <source>Move %2 of %1, start by %4</source>
        <comment>decision.move</comment>
        <translation>Move %2 of %1, start by %4</translation>
    </message>
    <message>
        <source>Messages a day per 100 members: %1, in the 14 days before %2</source>
        <comment>community.why.messages</comment>
        <translation>Messages a day per 100 members: %1, in the 14 days before %2</translation>
    </message>
    <message>
        <source>Messages a day per 100 members: %1, in the 14 days before %2; members changed by %3</source>
        <comment>community.why.messages.members</comment>
        <translation>Messages a day per 100 members: %1, in the 14 days before %2; members changed by %3</translation>
    </message>
    <message>
        <source>Members who speak: %1, in the 14 days before %2</source>
        <comment>community.why.active</comment>
        <translation>Members who speak: %1, in the 14 days before %2</translation>
    </message>
    <message>
        <source>No message for a week; last figures of %1</source>
        <comment>community.why.silent</comment>
        <translation>No message for a week; last figures of %1</translation>
    </message>
    <message>
        <source>Fewer than two windows of 14 days to compare</source>
        <comment>community.why.short</comment>
        <translation>Fewer than two windows of 14 days to compare</translation>
    </message>
    <message>
        <source>All groups of %1: %2</source>
        <comment>community.why.owner</comment>
        <translation>All groups of %1: %2</translation>
    </message>
    <message>
        <source>A wish without a product cannot be confirmed: choose the product first.</source>
        <comment>wish.no_product</comment>
        <translation>A wish without a product cannot be confirmed: choose the product first.</translation>
    </message>
    <message>
        <source>This list holds no personal data.</source>
        <comment>export.full.none</comment>
        <translation>This list holds no personal data.</translation>
    </message>
    <message>
        <source>Lists of people to be told something always leave with masks.</source>
        <comment>export.full.audience</comment>
        <translation>Lists of people to be told something always leave with masks.</translation>
    </message>
    <message>
        <source>Unlock the workspace first.</source>
        <comment>export.full.locked</comment>
        <translation>Unlock the workspace first.</translation>
    </message>
    <message>
        <source>The settings hide personal data; show them there first.</source>
        <comment>export.full.hidden</comment>
        <translation>The settings hide personal data; show them there first.</translation>
    </message>
    <message>
        <source>The workspace is read-only: the reason could not be logged.</source>
        <comment>export.full.read_only</comment>
        <translation>The workspace is read-only: the reason could not be logged.</translation>
    </message>
    <message>
        <source>%1 deliveries, %2 in all</source>
        <comment>decision.why.deliveries</comment>
        <translation>%1 deliveries, %2 in all</translation>
    </message>
    <message>
        <source>%1 deliveries of %2 products</source>
        <comment>decision.why.deliveries.many</comment>
        <translation>%1 deliveries of %2 products</translation>
    </message>
    <message>
        <source>%3 that nothing in the horizon needs</source>
        <comment>plan.excess.unused</comment>
        <translation>%3 that nothing in the horizon needs</translation>
    </message>
    <message>
        <source>%3 that nothing in the horizon needs, and more are on order</source>
        <comment>plan.excess.stop.unused</comment>
        <translation>%3 that nothing in the horizon needs, and more are on order</translation>
    </message>
    <message>
        <source>Buy %2 of %1, order by %4</source>
        <comment>decision.buy.open</comment>
        <translation>Buy %2 of %1, order by %4</translation>
    </message>
    <message>
        <source>Make %2 of %1, start by %4</source>
        <comment>decision.make.open</comment>
        <translation>Make %2 of %1, start by %4</translation>
    </message>
    <message>
        <source>mixed units</source>
        <comment>units.mixed</comment>
        <translation>mixed units</translation>
    </message>
    <message>
        <source>Short from %1: %2 late or unserved until %3</source>
        <comment>plan.risk.stockout</comment>
        <translation>Short from %1: %2 late or unserved until %3</translation>
    </message>
    <message>
        <source>a hidden file</source>
        <comment>skip.hidden</comment>
        <translation>a hidden file</translation>
    </message>
    <message>
        <source>a lock file of the spreadsheet program</source>
        <comment>skip.lock</comment>
        <translation>a lock file of the spreadsheet program</translation>
    </message>
    <message>
        <source>a file of the operating system</source>
        <comment>skip.system</comment>
        <translation>a file of the operating system</translation>
    </message>
    <message>
        <source>a download that is not finished</source>
        <comment>skip.unfinished</comment>
        <translation>a download that is not finished</translation>
    </message>
    <message>
        <source>not a table, chat or statistics export</source>
        <comment>skip.type</comment>
        <translation>not a table, chat or statistics export</translation>
    </message>
    <message>
        <source>rejected rows of %1 that come back corrected</source>
        <comment>import.returned</comment>
        <translation>rejected rows of %1 that come back corrected</translation>
    </message>
    <message>
        <source>None of these %1 files is one to import.</source>
        <comment>import.only_skipped</comment>
        <translation>None of these %1 files is one to import.</translation>
    </message>
    <message>
        <source>Choose the exports of your back offices: xlsx, csv, json, or zip archives of them.</source>
        <comment>import.only_skipped.do</comment>
        <translation>Choose the exports of your back offices: xlsx, csv, json, or zip archives of them.</translation>
    </message>
    <message>
        <source>%2 in %1 is locked with a password.</source>
        <comment>archive.encrypted</comment>
        <translation>%2 in %1 is locked with a password.</translation>
    </message>
    <message>
        <source>Unpack it with the password the back office sent you, then import the unpacked file.</source>
        <comment>archive.encrypted.do</comment>
        <translation>Unpack it with the password the back office sent you, then import the unpacked file.</translation>
    </message>
    <message>
        <source>%2 in %1 is an archive itself; archives inside archives are not opened.</source>
        <comment>archive.nested</comment>
        <translation>%2 in %1 is an archive itself; archives inside archives are not opened.</translation>
    </message>
    <message>
        <source>Unpack the outer archive and import the inner one.</source>
        <comment>archive.nested.do</comment>
        <translation>Unpack the outer archive and import the inner one.</translation>
    </message>
    <message>
        <source>%2 in %1 points outside of the archive and was not unpacked.</source>
        <comment>archive.path</comment>
        <translation>%2 in %1 points outside of the archive and was not unpacked.</translation>
    </message>
    <message>
        <source>Such archives are often made to do harm; ask for the export from another source.</source>
        <comment>archive.path.do</comment>
        <translation>Such archives are often made to do harm; ask for the export from another source.</translation>
    </message>
    <message>
        <source>%2 in %1 is damaged.</source>
        <comment>archive.damaged</comment>
        <translation>%2 in %1 is damaged.</translation>
    </message>
    <message>
        <source>Export or download the archive again.</source>
        <comment>archive.damaged.do</comment>
        <translation>Export or download the archive again.</translation>
    </message>
    <message>
        <source>%1 holds no files.</source>
        <comment>archive.empty</comment>
        <translation>%1 holds no files.</translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <comment>archive.empty.do</comment>
        <translation>Export or download it again.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 files.</source>
        <comment>archive.too_many</comment>
        <translation>%1 holds more than %2 files.</translation>
    </message>
    <message>
        <source>Choose the folder or the files that hold the exports.</source>
        <comment>archive.too_many.do</comment>
        <translation>Choose the folder or the files that hold the exports.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <comment>forecast.file</comment>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>Check the path, and that the file is a csv or a whole .gz.</source>
        <comment>forecast.file.do</comment>
        <translation>Check the path, and that the file is a csv or a whole .gz.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”.</source>
        <comment>forecast.columns</comment>
        <translation>%1 has no column “%2”.</translation>
    </message>
    <message>
        <source>The first line must name the columns as the help says.</source>
        <comment>forecast.columns.do</comment>
        <translation>The first line must name the columns as the help says.</translation>
    </message>
    <message>
        <source>%1, line %2: a number or date is missing or out of range.</source>
        <comment>forecast.cell</comment>
        <translation>%1, line %2: a number or date is missing or out of range.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <comment>forecast.write</comment>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has it open.</source>
        <comment>forecast.write.do</comment>
        <translation>Choose another folder, or close the program that has it open.</translation>
    </message>
    <message>
        <source>What is known ahead of %1 does not reach as far as its forecast.</source>
        <comment>forecast.regressors</comment>
        <translation>What is known ahead of %1 does not reach as far as its forecast.</translation>
    </message>
    <message>
        <source>The levels of the hierarchy do not fit together (%1).</source>
        <comment>forecast.hierarchy</comment>
        <translation>The levels of the hierarchy do not fit together (%1).</translation>
    </message>
    <message>
        <source>Delete kept messages</source>
        <comment>job.forget_talk</comment>
        <translation>Delete kept messages</translation>
    </message>
    <message>
        <source>%1 kept messages were deleted for good</source>
        <comment>job.forget_talk.done</comment>
        <translation>%1 kept messages were deleted for good</translation>
    </message>
    <message>
        <source>Mo</source>
        <comment>weekday.1</comment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tu</source>
        <comment>weekday.2</comment>
        <translation>Tu</translation>
    </message>
    <message>
        <source>We</source>
        <comment>weekday.3</comment>
        <translation>We</translation>
    </message>
    <message>
        <source>Th</source>
        <comment>weekday.4</comment>
        <translation>Th</translation>
    </message>
    <message>
        <source>Fr</source>
        <comment>weekday.5</comment>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sa</source>
        <comment>weekday.6</comment>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Su</source>
        <comment>weekday.7</comment>
        <translation>Su</translation>
    </message>
    <message>
        <source>, </source>
        <comment>weekday.joint</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Presales</source>
        <comment>event.presales</comment>
        <translation>Presales</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>text.plain</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Used: the backtest’s WAPE is %1 lower with it, %2 weeks ahead of demand.</source>
        <comment>signal.used</comment>
        <translation>Used: the backtest’s WAPE is %1 lower with it, %2 weeks ahead of demand.</translation>
    </message>
    <message>
        <source>Not used: it does not lower the error of the backtest.</source>
        <comment>signal.unused</comment>
        <translation>Not used: it does not lower the error of the backtest.</translation>
    </message>
    <message>
        <source>Not used: too few weeks to tell.</source>
        <comment>signal.short</comment>
        <translation>Not used: too few weeks to tell.</translation>
    </message>
    <message>
        <source>The event needs a name.</source>
        <comment>event.name</comment>
        <translation>The event needs a name.</translation>
    </message>
    <message>
        <source>The last day of an event must not lie before its first (%1 … %2).</source>
        <comment>event.days</comment>
        <translation>The last day of an event must not lie before its first (%1 … %2).</translation>
    </message>
    <message>
        <source>An event of %1 days is too long; two years at most.</source>
        <comment>event.length</comment>
        <translation>An event of %1 days is too long; two years at most.</translation>
    </message>
    <message>
        <source>“%1” is no demand factor: a number from 0 to 99, such as 1.5 for half as much again.</source>
        <comment>event.lift</comment>
        <translation>“%1” is no demand factor: a number from 0 to 99, such as 1.5 for half as much again.</translation>
    </message>
    <message>
        <source>“%1” is no kind of event. Kinds: festival, promotion, presale, live, holiday, launch, price, groupbuy, other.</source>
        <comment>event.kind</comment>
        <translation>“%1” is no kind of event. Kinds: festival, promotion, presale, live, holiday, launch, price, groupbuy, other.</translation>
    </message>
    <message>
        <source>“%1” is no number of days before or after the event; 0 to 60.</source>
        <comment>event.shift</comment>
        <translation>“%1” is no number of days before or after the event; 0 to 60.</translation>
    </message>
    <message>
        <source>“%1” names no weekdays: add 1 for Monday, 2 Tuesday, 4 Wednesday … 64 Sunday.</source>
        <comment>event.weekdays</comment>
        <translation>“%1” names no weekdays: add 1 for Monday, 2 Tuesday, 4 Wednesday … 64 Sunday.</translation>
    </message>
    <message>
        <source>There is already an event “%1” from %2 for these goods and this channel. Change that one, or choose another name or day.</source>
        <comment>event.exists</comment>
        <translation>There is already an event “%1” from %2 for these goods and this channel. Change that one, or choose another name or day.</translation>
    </message>
    <message>
        <source>There is no event %1.</source>
        <comment>event.unknown</comment>
        <translation>There is no event %1.</translation>
    </message>
    <message>
        <source>The calendar of festivals knows the years %2 to %3, not %1.</source>
        <comment>festival.year</comment>
        <translation>The calendar of festivals knows the years %2 to %3, not %1.</translation>
    </message>
    <message>
        <source>Stock ran out: %1 were sold, %2 would have been.</source>
        <comment>clean.stockout</comment>
        <translation>Stock ran out: %1 were sold, %2 would have been.</translation>
    </message>
    <message>
        <source>A single week far from those around it: %2 is taken instead of %1.</source>
        <comment>clean.outlier</comment>
        <translation>A single week far from those around it: %2 is taken instead of %1.</translation>
    </message>
    <message>
        <source>An event moved demand: without it %1 would have been %2.</source>
        <comment>clean.event</comment>
        <translation>An event moved demand: without it %1 would have been %2.</translation>
    </message>
    <message>
        <source>More came back than was sold (%1): %2 is taken.</source>
        <comment>clean.negative</comment>
        <translation>More came back than was sold (%1): %2 is taken.</translation>
    </message>
    <message>
        <source>Nothing was recorded: %2, as in the weeks around, is taken.</source>
        <comment>clean.gap</comment>
        <translation>Nothing was recorded: %2, as in the weeks around, is taken.</translation>
    </message>
    <message>
        <source>Your choice: learned from as recorded, %1.</source>
        <comment>clean.keep</comment>
        <translation>Your choice: learned from as recorded, %1.</translation>
    </message>
    <message>
        <source>Your choice: left out; %2, as in the weeks around, stands in for %1.</source>
        <comment>clean.drop</comment>
        <translation>Your choice: left out; %2, as in the weeks around, stands in for %1.</translation>
    </message>
    <message>
        <source>“%1” is no choice for a week. Choices: keep (use as recorded), drop (leave out), or null for automatic.</source>
        <comment>clean.choice</comment>
        <translation>“%1” is no choice for a week. Choices: keep (use as recorded), drop (leave out), or null for automatic.</translation>
    </message>
    <message>
        <source>The product has no history in %1, so there is nothing to choose.</source>
        <comment>clean.week</comment>
        <translation>The product has no history in %1, so there is nothing to choose.</translation>
    </message>
    <message>
        <source>look-alikes</source>
        <comment>launch.source.look_alikes</comment>
        <translation>look-alikes</translation>
    </message>
    <message>
        <source>votes and lists</source>
        <comment>launch.source.early_demand</comment>
        <translation>votes and lists</translation>
    </message>
    <message>
        <source>your guess</source>
        <comment>launch.source.planner</comment>
        <translation>your guess</translation>
    </message>
    <message>
        <source>The product has %1 weeks of sales of its own; its forecast needs no launch.</source>
        <comment>launch.grown</comment>
        <translation>The product has %1 weeks of sales of its own; its forecast needs no launch.</translation>
    </message>
    <message>
        <source>A launch needs the code of its product.</source>
        <comment>launch.code</comment>
        <translation>A launch needs the code of its product.</translation>
    </message>
    <message>
        <source>“%1” is no first day of sale.</source>
        <comment>launch.day</comment>
        <translation>“%1” is no first day of sale.</translation>
    </message>
    <message>
        <source>“%1” is no number of weeks from 1 to 52.</source>
        <comment>launch.weeks</comment>
        <translation>“%1” is no number of weeks from 1 to 52.</translation>
    </message>
    <message>
        <source>“%1” is no number of units to expect.</source>
        <comment>launch.guess</comment>
        <translation>“%1” is no number of units to expect.</translation>
    </message>
    <message>
        <source>A range needs a guess inside it: low ≤ guess ≤ high.</source>
        <comment>launch.range</comment>
        <translation>A range needs a guess inside it: low ≤ guess ≤ high.</translation>
    </message>
    <message>
        <source>“%1” is no number of units asked for in advance.</source>
        <comment>launch.early</comment>
        <translation>“%1” is no number of units asked for in advance.</translation>
    </message>
    <message>
        <source>There is no product “%1” to look alike.</source>
        <comment>launch.like</comment>
        <translation>There is no product “%1” to look alike.</translation>
    </message>
    <message>
        <source>“%1” cannot be its own look-alike.</source>
        <comment>launch.self</comment>
        <translation>“%1” cannot be its own look-alike.</translation>
    </message>
    <message>
        <source>Decisions about weeks and history of a product differ in length.</source>
        <comment>forecast.keep</comment>
        <translation>Decisions about weeks and history of a product differ in length.</translation>
    </message>
    <message>
        <source>The signal “%2” of a product has no name or is given twice.</source>
        <comment>forecast.signal</comment>
        <translation>The signal “%2” of a product has no name or is given twice.</translation>
    </message>
    <message>
        <source>A curve needs at least 4 periods with sales; there are %1.</source>
        <comment>forecast.launch.short</comment>
        <translation>A curve needs at least 4 periods with sales; there are %1.</translation>
    </message>
    <message>
        <source>Nothing has been sold: no curve can be fitted.</source>
        <comment>forecast.launch.empty</comment>
        <translation>Nothing has been sold: no curve can be fitted.</translation>
    </message>
    <message>
        <source>Sales have not bent down yet: their end cannot be read off a parabola.</source>
        <comment>forecast.launch.shape</comment>
        <translation>Sales have not bent down yet: their end cannot be read off a parabola.</translation>
    </message>
    <message>
        <source>There is nothing to forecast this product from. Name a similar product, a guess, or wait for votes or first sales.</source>
        <comment>forecast.launch.nothing</comment>
        <translation>There is nothing to forecast this product from. Name a similar product, a guess, or wait for votes or first sales.</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>why.step.level</comment>
        <translation>Level</translation>
    </message>
    <message>
        <source>× Season</source>
        <comment>why.step.season</comment>
        <translation>× Season</translation>
    </message>
    <message>
        <source>× Events</source>
        <comment>why.step.events</comment>
        <translation>× Events</translation>
    </message>
    <message>
        <source>· %1</source>
        <comment>why.step.part</comment>
        <translation>· %1</translation>
    </message>
    <message>
        <source>· Before %1</source>
        <comment>why.step.before</comment>
        <translation>· Before %1</translation>
    </message>
    <message>
        <source>· After %1</source>
        <comment>why.step.after</comment>
        <translation>· After %1</translation>
    </message>
    <message>
        <source>× Signals</source>
        <comment>why.step.signals</comment>
        <translation>× Signals</translation>
    </message>
    <message>
        <source>Last year’s week</source>
        <comment>why.step.last_year</comment>
        <translation>Last year’s week</translation>
    </message>
    <message>
        <source>Last week</source>
        <comment>why.step.last_week</comment>
        <translation>Last week</translation>
    </message>
    <message>
        <source>New-product curve</source>
        <comment>why.step.launch</comment>
        <translation>New-product curve</translation>
    </message>
    <message>
        <source>× Levels together</source>
        <comment>why.step.levels</comment>
        <translation>× Levels together</translation>
    </message>
    <message>
        <source>Demand known early</source>
        <comment>why.step.early</comment>
        <translation>Demand known early</translation>
    </message>
    <message>
        <source>= Statistical forecast</source>
        <comment>why.step.stat</comment>
        <translation>= Statistical forecast</translation>
    </message>
    <message>
        <source>Override</source>
        <comment>why.step.override</comment>
        <translation>Override</translation>
    </message>
    <message>
        <source>= Final forecast</source>
        <comment>why.step.final</comment>
        <translation>= Final forecast</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>why.step.method</comment>
        <translation>Method</translation>
    </message>
    <message>
        <source>History</source>
        <comment>why.step.history</comment>
        <translation>History</translation>
    </message>
    <message>
        <source>Order lines</source>
        <comment>why.step.lines</comment>
        <translation>Order lines</translation>
    </message>
    <message>
        <source>%1 over %2 weeks, without season, events and signals</source>
        <comment>why.level</comment>
        <translation>%1 over %2 weeks, without season, events and signals</translation>
    </message>
    <message>
        <source>The product’s own %1 weeks of sales</source>
        <comment>why.level.own</comment>
        <translation>The product’s own %1 weeks of sales</translation>
    </message>
    <message>
        <source>Yearly wave of category %1, counts %2</source>
        <comment>why.season</comment>
        <translation>Yearly wave of category %1, counts %2</translation>
    </message>
    <message>
        <source>The product’s own yearly wave, counts %1</source>
        <comment>why.season.own</comment>
        <translation>The product’s own yearly wave, counts %1</translation>
    </message>
    <message>
        <source>No yearly wave: it does not lower the error of the backtest</source>
        <comment>why.season.none</comment>
        <translation>No yearly wave: it does not lower the error of the backtest</translation>
    </message>
    <message>
        <source>Known for this week: %1</source>
        <comment>why.events</comment>
        <translation>Known for this week: %1</translation>
    </message>
    <message>
        <source>No known event in this week</source>
        <comment>why.events.none</comment>
        <translation>No known event in this week</translation>
    </message>
    <message>
        <source>Learned from %1 past occasions and %2 products; covers %3 of the week</source>
        <comment>why.event.learned</comment>
        <translation>Learned from %1 past occasions and %2 products; covers %3 of the week</translation>
    </message>
    <message>
        <source>Never happened before: the expected factor is used; covers %1 of the week</source>
        <comment>why.event.new</comment>
        <translation>Never happened before: the expected factor is used; covers %1 of the week</translation>
    </message>
    <message>
        <source>Used for this product: %1</source>
        <comment>why.signals</comment>
        <translation>Used for this product: %1</translation>
    </message>
    <message>
        <source>No signal is used for this product</source>
        <comment>why.signals.none</comment>
        <translation>No signal is used for this product</translation>
    </message>
    <message>
        <source>Leads demand by %1 weeks; the backtest’s WAPE is %2 lower with it</source>
        <comment>why.signal</comment>
        <translation>Leads demand by %1 weeks; the backtest’s WAPE is %2 lower with it</translation>
    </message>
    <message>
        <source>Sold in %1: %2; counts %3</source>
        <comment>why.last_year</comment>
        <translation>Sold in %1: %2; counts %3</translation>
    </message>
    <message>
        <source>Sold in %1: %2, × %4 for events now against then; counts %3</source>
        <comment>why.last_year.events</comment>
        <translation>Sold in %1: %2, × %4 for events now against then; counts %3</translation>
    </message>
    <message>
        <source>Curve of the new product: %1, counts %2; its own sales count the rest</source>
        <comment>why.launch</comment>
        <translation>Curve of the new product: %1, counts %2; its own sales count the rest</translation>
    </message>
    <message>
        <source>What the forecasts of category, channels, regions and total know better; everything adds up</source>
        <comment>why.levels</comment>
        <translation>What the forecasts of category, channels, regions and total know better; everything adds up</translation>
    </message>
    <message>
        <source>Confirmed wishes of lists and forms without an order yet: %1</source>
        <comment>why.early</comment>
        <translation>Confirmed wishes of lists and forms without an order yet: %1</translation>
    </message>
    <message>
        <source>In 8 of 10 cases between %1 and %2</source>
        <comment>why.stat</comment>
        <translation>In 8 of 10 cases between %1 and %2</translation>
    </message>
    <message>
        <source>By %1 on %2: %3</source>
        <comment>why.override</comment>
        <translation>By %1 on %2: %3</translation>
    </message>
    <message>
        <source>By %1 on %2</source>
        <comment>why.override.plain</comment>
        <translation>By %1 on %2</translation>
    </message>
    <message>
        <source>What the plan uses</source>
        <comment>why.final</comment>
        <translation>What the plan uses</translation>
    </message>
    <message>
        <source>%1: chosen of %2 by the backtest, score %3; seasonal naive %4</source>
        <comment>why.method</comment>
        <translation>%1: chosen of %2 by the backtest, score %3; seasonal naive %4</translation>
    </message>
    <message>
        <source>%1: too little history to compare methods</source>
        <comment>why.method.short</comment>
        <translation>%1: too little history to compare methods</translation>
    </message>
    <message>
        <source>Curve of a new product until its own history suffices</source>
        <comment>why.method.launch</comment>
        <translation>Curve of a new product until its own history suffices</translation>
    </message>
    <message>
        <source>%1 weeks from %2, %3 of them cleaned</source>
        <comment>why.history</comment>
        <translation>%1 weeks from %2, %3 of them cleaned</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <comment>why.history.none</comment>
        <translation>No sales yet</translation>
    </message>
    <message>
        <source>%1 order lines in %2 files</source>
        <comment>why.lines</comment>
        <translation>%1 order lines in %2 files</translation>
    </message>
    <message>
        <source>Week is over: sold against what was said</source>
        <comment>change.over</comment>
        <translation>Week is over: sold against what was said</translation>
    </message>
    <message>
        <source>No change</source>
        <comment>change.same</comment>
        <translation>No change</translation>
    </message>
    <message>
        <source>New weeks of sales: %1</source>
        <comment>change.data</comment>
        <translation>New weeks of sales: %1</translation>
    </message>
    <message>
        <source>Data or settings changed</source>
        <comment>change.again</comment>
        <translation>Data or settings changed</translation>
    </message>
    <message>
        <source>Method: %1 → %2</source>
        <comment>change.method</comment>
        <translation>Method: %1 → %2</translation>
    </message>
    <message>
        <source>Override added: %1</source>
        <comment>change.added</comment>
        <translation>Override added: %1</translation>
    </message>
    <message>
        <source>Override removed: %1</source>
        <comment>change.removed</comment>
        <translation>Override removed: %1</translation>
    </message>
    <message>
        <source>Override changed: %1</source>
        <comment>change.changed</comment>
        <translation>Override changed: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>change.two</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%2: %1</source>
        <comment>param.of</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Weight of a new week in the level (alpha)</source>
        <comment>param.alpha</comment>
        <translation>Weight of a new week in the level (alpha)</translation>
    </message>
    <message>
        <source>Weight of a new week in the trend (beta)</source>
        <comment>param.beta</comment>
        <translation>Weight of a new week in the trend (beta)</translation>
    </message>
    <message>
        <source>Weight of a new week in the season (gamma)</source>
        <comment>param.gamma</comment>
        <translation>Weight of a new week in the season (gamma)</translation>
    </message>
    <message>
        <source>Damping of the trend (phi)</source>
        <comment>param.phi</comment>
        <translation>Damping of the trend (phi)</translation>
    </message>
    <message>
        <source>Level now</source>
        <comment>param.level</comment>
        <translation>Level now</translation>
    </message>
    <message>
        <source>Level at the start</source>
        <comment>param.level0</comment>
        <translation>Level at the start</translation>
    </message>
    <message>
        <source>Trend now, a week</source>
        <comment>param.trend</comment>
        <translation>Trend now, a week</translation>
    </message>
    <message>
        <source>Trend at the start, a week</source>
        <comment>param.trend0</comment>
        <translation>Trend at the start, a week</translation>
    </message>
    <message>
        <source>Strength of the trend line (theta)</source>
        <comment>param.theta</comment>
        <translation>Strength of the trend line (theta)</translation>
    </message>
    <message>
        <source>Fit to the history (AICc, lower is better)</source>
        <comment>param.aicc</comment>
        <translation>Fit to the history (AICc, lower is better)</translation>
    </message>
    <message>
        <source>Errors grow with the level (1 = yes)</source>
        <comment>param.form.error</comment>
        <translation>Errors grow with the level (1 = yes)</translation>
    </message>
    <message>
        <source>Trend (0 none, 1 steady, 2 damped)</source>
        <comment>param.form.trend</comment>
        <translation>Trend (0 none, 1 steady, 2 damped)</translation>
    </message>
    <message>
        <source>Form of the season (0 = none)</source>
        <comment>param.form.season</comment>
        <translation>Form of the season (0 = none)</translation>
    </message>
    <message>
        <source>Order: past weeks (p)</source>
        <comment>param.order_p</comment>
        <translation>Order: past weeks (p)</translation>
    </message>
    <message>
        <source>Order: differences (d)</source>
        <comment>param.order_d</comment>
        <translation>Order: differences (d)</translation>
    </message>
    <message>
        <source>Order: past errors (q)</source>
        <comment>param.order_q</comment>
        <translation>Order: past errors (q)</translation>
    </message>
    <message>
        <source>Order: past seasons (P)</source>
        <comment>param.order_P</comment>
        <translation>Order: past seasons (P)</translation>
    </message>
    <message>
        <source>Order: seasonal differences (D)</source>
        <comment>param.order_D</comment>
        <translation>Order: seasonal differences (D)</translation>
    </message>
    <message>
        <source>Order: past seasonal errors (Q)</source>
        <comment>param.order_Q</comment>
        <translation>Order: past seasonal errors (Q)</translation>
    </message>
    <message>
        <source>Influence of the week %1 before</source>
        <comment>param.ar</comment>
        <translation>Influence of the week %1 before</translation>
    </message>
    <message>
        <source>Influence of the error %1 weeks before</source>
        <comment>param.ma</comment>
        <translation>Influence of the error %1 weeks before</translation>
    </message>
    <message>
        <source>Influence of the season %1 before</source>
        <comment>param.sar</comment>
        <translation>Influence of the season %1 before</translation>
    </message>
    <message>
        <source>Influence of the error %1 seasons before</source>
        <comment>param.sma</comment>
        <translation>Influence of the error %1 seasons before</translation>
    </message>
    <message>
        <source>Constant</source>
        <comment>param.constant</comment>
        <translation>Constant</translation>
    </message>
    <message>
        <source>Smoothing of the level (alpha 0)</source>
        <comment>param.alpha0</comment>
        <translation>Smoothing of the level (alpha 0)</translation>
    </message>
    <message>
        <source>Smoothing of the potential (alpha 1)</source>
        <comment>param.alpha1</comment>
        <translation>Smoothing of the potential (alpha 1)</translation>
    </message>
    <message>
        <source>Smoothing of the season (beta 0)</source>
        <comment>param.beta0</comment>
        <translation>Smoothing of the season (beta 0)</translation>
    </message>
    <message>
        <source>Smoothing of the season’s potential (beta 1)</source>
        <comment>param.beta1</comment>
        <translation>Smoothing of the season’s potential (beta 1)</translation>
    </message>
    <message>
        <source>Units of a demand</source>
        <comment>param.size</comment>
        <translation>Units of a demand</translation>
    </message>
    <message>
        <source>Chance of a demand in a week</source>
        <comment>param.probability</comment>
        <translation>Chance of a demand in a week</translation>
    </message>
    <message>
        <source>Weeks from one demand to the next</source>
        <comment>param.interval</comment>
        <translation>Weeks from one demand to the next</translation>
    </message>
    <message>
        <source>Weeks added up to a block</source>
        <comment>param.block</comment>
        <translation>Weeks added up to a block</translation>
    </message>
    <message>
        <source>Lengths of blocks averaged</source>
        <comment>param.levels</comment>
        <translation>Lengths of blocks averaged</translation>
    </message>
    <message>
        <source>Mean demand a week</source>
        <comment>param.mean</comment>
        <translation>Mean demand a week</translation>
    </message>
    <message>
        <source>Spread of the counts (b)</source>
        <comment>param.b</comment>
        <translation>Spread of the counts (b)</translation>
    </message>
    <message>
        <source>Season of %1 weeks</source>
        <comment>param.season</comment>
        <translation>Season of %1 weeks</translation>
    </message>
    <message>
        <source>Weeks in a year repeated</source>
        <comment>param.season_length</comment>
        <translation>Weeks in a year repeated</translation>
    </message>
    <message>
        <source>Weight of the category’s yearly wave</source>
        <comment>param.season_share</comment>
        <translation>Weight of the category’s yearly wave</translation>
    </message>
    <message>
        <source>Weight of last year’s weeks</source>
        <comment>param.last_year_share</comment>
        <translation>Weight of last year’s weeks</translation>
    </message>
    <message>
        <source>Usual error of a week</source>
        <comment>param.sigma</comment>
        <translation>Usual error of a week</translation>
    </message>
    <message>
        <source>Factor of %1 for a whole week</source>
        <comment>param.lift</comment>
        <translation>Factor of %1 for a whole week</translation>
    </message>
    <message>
        <source>Factor before %1</source>
        <comment>param.lift.before</comment>
        <translation>Factor before %1</translation>
    </message>
    <message>
        <source>Factor after %1</source>
        <comment>param.lift.after</comment>
        <translation>Factor after %1</translation>
    </message>
    <message>
        <source>Confirmed wishes without an order</source>
        <comment>param.early_wishes</comment>
        <translation>Confirmed wishes without an order</translation>
    </message>
    <message>
        <source>Weight of the product’s own sales</source>
        <comment>param.launch_own_share</comment>
        <translation>Weight of the product’s own sales</translation>
    </message>
    <message>
        <source>Expected over the launch</source>
        <comment>param.launch_total</comment>
        <translation>Expected over the launch</translation>
    </message>
    <message>
        <source>Weight in the launch forecast: %1</source>
        <comment>param.launch_weight</comment>
        <translation>Weight in the launch forecast: %1</translation>
    </message>
    <message>
        <source>The sheet of overrides is written: %1 (%2 SKUs, %3 weeks)</source>
        <comment>job.sheet.done</comment>
        <translation>The sheet of overrides is written: %1 (%2 SKUs, %3 weeks)</translation>
    </message>
    <message>
        <source>No product has a forecast yet, so there is nothing to override.</source>
        <comment>sheet.nothing</comment>
        <translation>No product has a forecast yet, so there is nothing to override.</translation>
    </message>
    <message>
        <source>Import orders and compute the forecast first.</source>
        <comment>sheet.nothing.do</comment>
        <translation>Import orders and compute the forecast first.</translation>
    </message>
    <message>
        <source>%1 is no sheet of overrides: no sheet of it has columns for SKU code, line and weeks such as 2026-W34.</source>
        <comment>sheet.layout</comment>
        <translation>%1 is no sheet of overrides: no sheet of it has columns for SKU code, line and weeks such as 2026-W34.</translation>
    </message>
    <message>
        <source>Export the sheet again and edit only the lines “Your number”; columns and rows may be moved or left out.</source>
        <comment>sheet.layout.do</comment>
        <translation>Export the sheet again and edit only the lines “Your number”; columns and rows may be moved or left out.</translation>
    </message>
    <message>
        <source>No product “%1” has a forecast.</source>
        <comment>sheet.unknown</comment>
        <translation>No product “%1” has a forecast.</translation>
    </message>
    <message>
        <source>Choose codes from the table “forecast”.</source>
        <comment>sheet.unknown.do</comment>
        <translation>Choose codes from the table “forecast”.</translation>
    </message>
    <message>
        <source>this is no override</source>
        <comment>sheet.cell</comment>
        <translation>this is no override</translation>
    </message>
    <message>
        <source>Type 2000 to set, +250 or -20 to add, *1.2 to multiply; empty the cell to take an override back.</source>
        <comment>sheet.cell.do</comment>
        <translation>Type 2000 to set, +250 or -20 to add, *1.2 to multiply; empty the cell to take an override back.</translation>
    </message>
    <message>
        <source>no product has this code</source>
        <comment>sheet.sku</comment>
        <translation>no product has this code</translation>
    </message>
    <message>
        <source>Write the code as the sheet had it, as text; Excel may have cut leading zeros.</source>
        <comment>sheet.sku.do</comment>
        <translation>Write the code as the sheet had it, as text; Excel may have cut leading zeros.</translation>
    </message>
    <message>
        <source>the product has no forecast any more</source>
        <comment>sheet.no_forecast</comment>
        <translation>the product has no forecast any more</translation>
    </message>
    <message>
        <source>Look at the product on the demand page: it may be retired or without history.</source>
        <comment>sheet.no_forecast.do</comment>
        <translation>Look at the product on the demand page: it may be retired or without history.</translation>
    </message>
    <message>
        <source>this week is over; the forecast begins with %1</source>
        <comment>sheet.over</comment>
        <translation>this week is over; the forecast begins with %1</translation>
    </message>
    <message>
        <source>Export the sheet again to override weeks to come.</source>
        <comment>sheet.over.do</comment>
        <translation>Export the sheet again to override weeks to come.</translation>
    </message>
    <message>
        <source>this week lies beyond the forecast, which ends with %1</source>
        <comment>sheet.beyond</comment>
        <translation>this week lies beyond the forecast, which ends with %1</translation>
    </message>
    <message>
        <source>Enter the number in a later sheet, when the forecast reaches the week.</source>
        <comment>sheet.beyond.do</comment>
        <translation>Enter the number in a later sheet, when the forecast reaches the week.</translation>
    </message>
    <message>
        <source>this week of the product stands in the file more than once; only the first is taken</source>
        <comment>sheet.twice</comment>
        <translation>this week of the product stands in the file more than once; only the first is taken</translation>
    </message>
    <message>
        <source>Leave one line for each SKU and one column for each week.</source>
        <comment>sheet.twice.do</comment>
        <translation>Leave one line for each SKU and one column for each week.</translation>
    </message>
    <message>
        <source>changed since the export: it was %1, now %2 (%3) stands there; applying replaces that</source>
        <comment>sheet.conflict</comment>
        <translation>changed since the export: it was %1, now %2 (%3) stands there; applying replaces that</translation>
    </message>
    <message>
        <source>Ask that person; to keep what stands there, write the same into the cell.</source>
        <comment>sheet.conflict.do</comment>
        <translation>Ask that person; to keep what stands there, write the same into the cell.</translation>
    </message>
    <message>
        <source>the statistics of %1 changed weeks moved since the export, the first from %2 to %3</source>
        <comment>sheet.moved</comment>
        <translation>the statistics of %1 changed weeks moved since the export, the first from %2 to %3</translation>
    </message>
    <message>
        <source>Check the finals of these weeks: +, - and * now work on the new statistics.</source>
        <comment>sheet.moved.do</comment>
        <translation>Check the finals of these weeks: +, - and * now work on the new statistics.</translation>
    </message>
    <message>
        <source>The forecast was made anew since the export: the sheet began with %1, it now begins with %2.</source>
        <comment>sheet.run</comment>
        <translation>The forecast was made anew since the export: the sheet began with %1, it now begins with %2.</translation>
    </message>
    <message>
        <source>Weeks that are over are left alone; check the rest against the new forecast.</source>
        <comment>sheet.run.do</comment>
        <translation>Weeks that are over are left alone; check the rest against the new forecast.</translation>
    </message>
    <message>
        <source>this line is none of statistics, your number and final</source>
        <comment>sheet.line</comment>
        <translation>this line is none of statistics, your number and final</translation>
    </message>
    <message>
        <source>Write in the line column what the export had there.</source>
        <comment>sheet.line.do</comment>
        <translation>Write in the line column what the export had there.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>sheet.none</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>Workspace</source>
        <comment>sheet.about.workspace</comment>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>How to edit</source>
        <comment>sheet.about.how</comment>
        <translation>How to edit</translation>
    </message>
    <message>
        <source>Edit only the yellow cells in the lines “Your number”. Filter the line column to see them alone.</source>
        <comment>sheet.about.cells</comment>
        <translation>Edit only the yellow cells in the lines “Your number”. Filter the line column to see them alone.</translation>
    </message>
    <message>
        <source>2000 sets the week, +250 or -20 adds to the statistics, *1.2 multiplies them; an empty cell has no override, emptying one takes it back.</source>
        <comment>sheet.about.forms</comment>
        <translation>2000 sets the week, +250 or -20 adds to the statistics, *1.2 multiplies them; an empty cell has no override, emptying one takes it back.</translation>
    </message>
    <message>
        <source>Quantities are in the unit of the row, a week; statistics and finals are for looking and are not read back as changes.</source>
        <comment>sheet.about.unit</comment>
        <translation>Quantities are in the unit of the row, a week; statistics and finals are for looking and are not read back as changes.</translation>
    </message>
    <message>
        <source>Columns and rows may be moved, hidden or left out: what is not in the file stays as it is.</source>
        <comment>sheet.about.moved</comment>
        <translation>Columns and rows may be moved, hidden or left out: what is not in the file stays as it is.</translation>
    </message>
    <message>
        <source>Adding up the levels</source>
        <comment>progress.compute.levels</comment>
        <translation>Adding up the levels</translation>
    </message>
    <message>
        <source>%1 is a workspace; the export would destroy it.</source>
        <comment>file.workspace</comment>
        <translation>%1 is a workspace; the export would destroy it.</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <comment>file.workspace.do</comment>
        <translation>Choose another file name.</translation>
    </message>
    <message>
        <source>“%1” is no figure for several products: say 2000, +250 or *1.2.</source>
        <comment>level.value</comment>
        <translation>“%1” is no figure for several products: say 2000, +250 or *1.2.</translation>
    </message>
    <message>
        <source>No product has a forecast for %1 here: choose a week of the horizon.</source>
        <comment>level.none</comment>
        <translation>No product has a forecast for %1 here: choose a week of the horizon.</translation>
    </message>
    <message>
        <source>Overrides of %2 products stand and are %1 already: ask for more, or change those products too.</source>
        <comment>level.kept</comment>
        <translation>Overrides of %2 products stand and are %1 already: ask for more, or change those products too.</translation>
    </message>
    <message>
        <source>All %1 products have overrides of their own: change those products too, or take their overrides back.</source>
        <comment>level.all_kept</comment>
        <translation>All %1 products have overrides of their own: change those products too, or take their overrides back.</translation>
    </message>
    <message>
        <source>This year against last</source>
        <comment>param.last_year_growth</comment>
        <translation>This year against last</translation>
    </message>
    <message>
        <source>%1: sold in a part of the year only, and last year says in which</source>
        <comment>why.method.season</comment>
        <translation>%1: sold in a part of the year only, and last year says in which</translation>
    </message>
    <message>
        <source>Adding up the warehouses</source>
        <comment>progress.compute.nodes</comment>
        <translation>Adding up the warehouses</translation>
    </message>
    <message>
        <source>warehouse levels</source>
        <comment>result.nodes</comment>
        <translation>warehouse levels</translation>
    </message>
    <message>
        <source>“%1” is no province: write its name, such as 浙江省, or one of the regions in the table “Areas served”.</source>
        <comment>area.province</comment>
        <translation>“%1” is no province: write its name, such as 浙江省, or one of the regions in the table “Areas served”.</translation>
    </message>
    <message>
        <source>There is no warehouse “%1”. Choose one of: %2. Others come with a stock list or orders that name them.</source>
        <comment>area.warehouse</comment>
        <translation>There is no warehouse “%1”. Choose one of: %2. Others come with a stock list or orders that name them.</translation>
    </message>
    <message>
        <source>There is no warehouse “%1” yet: import a stock list or orders that name their warehouse first.</source>
        <comment>area.no_warehouse</comment>
        <translation>There is no warehouse “%1” yet: import a stock list or orders that name their warehouse first.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>area.none</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>Weeks around %1 sold %2 once events are taken out; × %4 as this year sells against last, × %5 for the events to come; counts %3</source>
        <comment>why.last_year.grown</comment>
        <translation>Weeks around %1 sold %2 once events are taken out; × %4 as this year sells against last, × %5 for the events to come; counts %3</translation>
    </message>
    <message>
        <source>%1 names no groups of these series.</source>
        <comment>forecast.groups</comment>
        <translation>%1 names no groups of these series.</translation>
    </message>
    <message>
        <source>It needs series_id as in the file of series, and a column for each way of grouping, such as category or region.</source>
        <comment>forecast.groups.do</comment>
        <translation>It needs series_id as in the file of series, and a column for each way of grouping, such as category or region.</translation>
    </message>
    <message>
        <source>Series “%1” begins or ends in another period than the first series, or has another h.</source>
        <comment>forecast.ends</comment>
        <translation>Series “%1” begins or ends in another period than the first series, or has another h.</translation>
    </message>
    <message>
        <source>Series that add up need the same start, the same last period t and the same h.</source>
        <comment>forecast.ends.do</comment>
        <translation>Series that add up need the same start, the same last period t and the same h.</translation>
    </message>
    <message>
        <source>%1 forms a group of the id %2, which a series has already.</source>
        <comment>forecast.node</comment>
        <translation>%1 forms a group of the id %2, which a series has already.</translation>
    </message>
    <message>
        <source>Give the series, or the column of groups, another name.</source>
        <comment>forecast.node.do</comment>
        <translation>Give the series, or the column of groups, another name.</translation>
    </message>
</context>
<context>
    <name>pages.customers</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
</context>
<context>
    <name>pages.shipments.chase</name>
    <message>
        <source>no news for %1 h</source>
        <translation>no news for %1 h</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>promised %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: please look into these %n parcel(s) and answer each</source>
        <translation>
            <numerusform>%1, %2: please look into this parcel and answer</numerusform>
            <numerusform>%1, %2: please look into these %n parcels and answer each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages.shipments.message</name>
    <message>
        <source>MMMM d</source>
        <translation>MMMM d</translation>
    </message>
    <message>
        <source>your order</source>
        <translation>your order</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more item(s)</source>
        <translation>
            <numerusform>%1 and %n more item</numerusform>
            <numerusform>%1 and %n more items</numerusform>
        </translation>
    </message>
    <message>
        <source>We expect it between %1 and %2, most likely on %3.</source>
        <translation>We expect it between %1 and %2, most likely on %3.</translation>
    </message>
    <message>
        <source>We expect it on %1.</source>
        <translation>We expect it on %1.</translation>
    </message>
    <message>
        <source>We will tell you as soon as we know the day.</source>
        <translation>We will tell you as soon as we know the day.</translation>
    </message>
    <message>
        <source>it was delivered on %1. If anything is wrong with it, just tell us.</source>
        <translation>it was delivered on %1. If anything is wrong with it, just tell us.</translation>
    </message>
    <message>
        <source>it was delivered. If anything is wrong with it, just tell us.</source>
        <translation>it was delivered. If anything is wrong with it, just tell us.</translation>
    </message>
    <message>
        <source>it has come back to us. Shall we send it again or refund it?</source>
        <translation>it has come back to us. Shall we send it again or refund it?</translation>
    </message>
    <message>
        <source>it is on its way back to us. Shall we send it again or refund it?</source>
        <translation>it is on its way back to us. Shall we send it again or refund it?</translation>
    </message>
    <message>
        <source>the carrier reports that it was refused. Do you still want it? Then we send it again.</source>
        <translation>the carrier reports that it was refused. Do you still want it? Then we send it again.</translation>
    </message>
    <message>
        <source>it waits for you at the pick-up station. Please collect it soon, before the carrier sends it back.</source>
        <translation>it waits for you at the pick-up station. Please collect it soon, before the carrier sends it back.</translation>
    </message>
    <message>
        <source>the carrier reports a problem on the way. We are clearing it with them.</source>
        <translation>the carrier reports a problem on the way. We are clearing it with them.</translation>
    </message>
    <message>
        <source>it has not moved for some time. We are asking the carrier.</source>
        <translation>it has not moved for some time. We are asking the carrier.</translation>
    </message>
    <message>
        <source>it is later than we promised, and we are sorry. We are pressing the carrier.</source>
        <translation>it is later than we promised, and we are sorry. We are pressing the carrier.</translation>
    </message>
    <message>
        <source>it is on its way and may come a little later than promised.</source>
        <translation>it is on its way and may come a little later than promised.</translation>
    </message>
    <message>
        <source>it should have reached you by now. If not, please tell us.</source>
        <translation>it should have reached you by now. If not, please tell us.</translation>
    </message>
    <message>
        <source>it is on its way.</source>
        <translation>it is on its way.</translation>
    </message>
    <message>
        <source>Hello! About %1 (%2, waybill %3):</source>
        <translation>Hello! About %1 (%2, waybill %3):</translation>
    </message>
</context>
<context>
    <name>pages.supply.pack</name>
    <message>
        <source>Hello %1, these are our requests as of %2:</source>
        <translation>Hello %1, these are our requests as of %2:</translation>
    </message>
    <message>
        <source>%1 %2: %3 %4, needed on %5</source>
        <translation>%1 %2: %3 %4, needed on %5</translation>
    </message>
    <message>
        <source>The list is attached. Please confirm quantity and day of each line, or tell us what you can do instead. Thank you!</source>
        <translation>The list is attached. Please confirm quantity and day of each line, or tell us what you can do instead. Thank you!</translation>
    </message>
</context>
<context>
    <name>roulian::ui::AboutDialog</name>
    <message>
        <source>About Roulian</source>
        <translation>About Roulian</translation>
    </message>
    <message>
        <source>Roulian %1</source>
        <translation>Roulian %1</translation>
    </message>
    <message>
        <source>A console for supply-chain planners at brands that sell through WeChat communities. It works offline; everything stays in one file of yours.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>A console for supply-chain planners at brands that sell through WeChat communities. It works offline; everything stays in one file of yours.
Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>Third-party software</source>
        <translation>Third-party software</translation>
    </message>
    <message>
        <source>Made with Qt %1 and QCustomPlot (GPL-3), SQLite, libsodium, libzip, expat, libxlsxwriter, ICU and Eigen.</source>
        <translation>Made with Qt %1 and QCustomPlot (GPL-3), SQLite, libsodium, libzip, expat, libxlsxwriter, ICU and Eigen.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::BarsChart</name>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
</context>
<context>
    <name>roulian::ui::Chart</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Nothing to draw yet.</translation>
    </message>
    <message>
        <source>Arrow keys read the values, T shows them as a table.</source>
        <translation>Arrow keys read the values, T shows them as a table.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copy data</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Reset zoom</translation>
    </message>
</context>
<context>
    <name>roulian::ui::CommandPalette</name>
    <message>
        <source>Command, page, list, product or customer; pinyin initials too</source>
        <translation>Command, page, list, product or customer; pinyin initials too</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matches</translation>
    </message>
</context>
<context>
    <name>roulian::ui::DetailSplitter</name>
    <message>
        <source>Show the detail</source>
        <translation>Show the detail</translation>
    </message>
    <message>
        <source>Fold the detail away</source>
        <translation>Fold the detail away</translation>
    </message>
</context>
<context>
    <name>roulian::ui::DownloadOffer</name>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Asks again when another export arrives</source>
        <translation>Asks again when another export arrives</translation>
    </message>
    <message>
        <source>Never these</source>
        <translation>Never these</translation>
    </message>
    <message>
        <source>These files are not offered again</source>
        <translation>These files are not offered again</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 new export in “%1”: %2</source>
        <translation>1 new export in “%1”: %2</translation>
    </message>
    <message>
        <source>%1 new exports in “%2”: %3</source>
        <translation>%1 new exports in “%2”: %3</translation>
    </message>
</context>
<context>
    <name>roulian::ui::FanChart</name>
    <message>
        <source>No forecast yet. Choose a row with sales, or make the forecast.</source>
        <translation>No forecast yet. Choose a row with sales, or make the forecast.</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Used after cleaning</source>
        <translation>Used after cleaning</translation>
    </message>
    <message>
        <source>Forecast, changed by a person</source>
        <translation>Forecast, changed by a person</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Statistical forecast</source>
        <translation>Statistical forecast</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>%1: %2 weeks of history; forecast for %3 weeks, %4 in all (%5).</source>
        <translation>%1: %2 weeks of history; forecast for %3 weeks, %4 in all (%5).</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Final forecast</source>
        <translation>Final forecast</translation>
    </message>
    <message>
        <source>Forecast before this one</source>
        <translation>Forecast before this one</translation>
    </message>
</context>
<context>
    <name>roulian::ui::FilterChips</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Remove filter: %1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
</context>
<context>
    <name>roulian::ui::FilterHeader</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Text or pinyin initials; numbers: 100, &gt;100, 10..50; missing: empty, present: !empty</source>
        <translation>Text or pinyin initials; numbers: 100, &gt;100, 10..50; missing: empty, present: !empty</translation>
    </message>
</context>
<context>
    <name>roulian::ui::GanttChart</name>
    <message>
        <source>No orders in this period.</source>
        <translation>No orders in this period.</translation>
    </message>
    <message>
        <source>%1 orders on %2 lines or suppliers from %3 to %4; %5 late.</source>
        <translation>%1 orders on %2 lines or suppliers from %3 to %4; %5 late.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>changed since the plan of record</source>
        <translation>changed since the plan of record</translation>
    </message>
    <message>
        <source>fixed by a planner</source>
        <translation>fixed by a planner</translation>
    </message>
    <message>
        <source>Line or supplier</source>
        <translation>Line or supplier</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
</context>
<context>
    <name>roulian::ui::HandoutDialog</name>
    <message>
        <source>Batch shipping sheet</source>
        <translation>Batch shipping sheet</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Channel</translation>
    </message>
    <message>
        <source>No order that a shop still waits for has a parcel yet.</source>
        <translation>No order that a shop still waits for has a parcel yet.</translation>
    </message>
    <message>
        <source>Request to a supplier</source>
        <translation>Request to a supplier</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>&amp;Supplier</translation>
    </message>
    <message>
        <source>The plan holds no purchase.</source>
        <translation>The plan holds no purchase.</translation>
    </message>
    <message>
        <source>Audience list</source>
        <translation>Audience list</translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>&amp;Segment</translation>
    </message>
    <message>
        <source>No segment holds customers.</source>
        <translation>No segment holds customers.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcels</source>
        <translation>
            <numerusform>%Ln parcel</numerusform>
            <numerusform>%Ln parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Follow a template…</source>
        <translation>Follow a template…</translation>
    </message>
    <message>
        <source>Takes headers, their order and the file type from the empty template of the platform.</source>
        <translation>Takes headers, their order and the file type from the empty template of the platform.</translation>
    </message>
    <message>
        <source>Names and phones are locked. Unlock them in the settings first.</source>
        <translation>Names and phones are locked. Unlock them in the settings first.</translation>
    </message>
    <message>
        <source>The workspace is read-only: what leaves in full could not be logged.</source>
        <translation>The workspace is read-only: what leaves in full could not be logged.</translation>
    </message>
    <message>
        <source>The file holds personal data in full. The step is logged.</source>
        <translation>The file holds personal data in full. The step is logged.</translation>
    </message>
    <message>
        <source>Template of the platform</source>
        <translation>Template of the platform</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.csv)</source>
        <translation>Tables (*.xlsx *.xls *.csv)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>Text table (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>roulian::ui::HeatMap</name>
    <message>
        <source>%1 by %2: %3 rows, %4 columns, from %5 to %6.</source>
        <translation>%1 by %2: %3 rows, %4 columns, from %5 to %6.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>There is no help text for this page. Ctrl+K lists every command.</source>
        <translation>There is no help text for this page. Ctrl+K lists every command.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Every import and every change will be listed here, with its reason.</source>
        <translation>Every import and every change will be listed here, with its reason.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>roulian::ui::JobTray</name>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>cancelled; nothing was changed</source>
        <translation>cancelled; nothing was changed</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 of %4</source>
        <translation>%1: %2 rows, %3 of %4</translation>
    </message>
</context>
<context>
    <name>roulian::ui::KpiButton</name>
    <message>
        <source>up</source>
        <translation>up</translation>
    </message>
    <message>
        <source>down</source>
        <translation>down</translation>
    </message>
</context>
<context>
    <name>roulian::ui::LeadChart</name>
    <message>
        <source>%1: %2 at %3, %4 at %5.</source>
        <translation>%1: %2 at %3, %4 at %5.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::MainWindow</name>
    <message>
        <source>Roulian</source>
        <translation>Roulian</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>No problems. Rows that cannot be read will be listed here, with what to do.</source>
        <translation>No problems. Rows that cannot be read will be listed here, with what to do.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Search in this page</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Show jobs</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Keyboard shortcuts…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>no data yet</translation>
    </message>
    <message>
        <source>data until %1</source>
        <translation>data until %1</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>Data changed</translation>
    </message>
    <message>
        <source>Not calculated yet</source>
        <translation>Not calculated yet</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>Recompute</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calculate</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Sample data · invented</source>
        <translation>Sample data · invented</translation>
    </message>
    <message>
        <source>Read-only: %1</source>
        <translation>Read-only: %1</translation>
    </message>
    <message>
        <source>Personal data is locked; names and phones are masked.</source>
        <translation>Personal data is locked; names and phones are masked.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Open a workspace</translation>
    </message>
    <message>
        <source>Roulian workspace (*.roulian)</source>
        <translation>Roulian workspace (*.roulian)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>My brand</source>
        <translation>My brand</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>Open or make a workspace first; then drop the files again.</source>
        <translation>Open or make a workspace first; then drop the files again.</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>New workspace…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Open a workspace…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Export all lists as a workbook…</source>
        <translation>Export all lists as a workbook…</translation>
    </message>
    <message>
        <source>Export all lists</source>
        <translation>Export all lists</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Back up the workspace…</source>
        <translation>Back up the workspace…</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Back up the workspace</translation>
    </message>
    <message>
        <source>Recompute all that is stale</source>
        <translation>Recompute all that is stale</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>History…</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Commands…</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Show problems</translation>
    </message>
    <message>
        <source>Light / dark</source>
        <translation>Light / dark</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Light or dark as the system</translation>
    </message>
    <message>
        <source>Compact / comfortable rows</source>
        <translation>Compact / comfortable rows</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Help for this page</translation>
    </message>
    <message>
        <source>About Roulian</source>
        <translation>About Roulian</translation>
    </message>
    <message>
        <source>recent workspace</source>
        <translation>recent workspace</translation>
    </message>
    <message>
        <source>Fold or show the detail</source>
        <translation>Fold or show the detail</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Open the sample workspace</translation>
    </message>
    <message>
        <source>Exports (*.csv *.xlsx *.xls *.txt *.json *.jsonl *.html *.zip *.gz);;All files (*)</source>
        <translation>Exports (*.csv *.xlsx *.xls *.txt *.json *.jsonl *.html *.zip *.gz);;All files (*)</translation>
    </message>
</context>
<context>
    <name>roulian::ui::PasteDialog</name>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will change.</source>
        <translation>
            <numerusform>%n cell will change.</numerusform>
            <numerusform>%n cells will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be taken:</source>
        <translation>
            <numerusform>%n cell cannot be taken:</numerusform>
            <numerusform>%n cells cannot be taken:</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected cells</source>
        <translation>Rejected cells</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n good cell(s)</source>
        <translation>
            <numerusform>Take the %n good cell</numerusform>
            <numerusform>Take the %n good cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roulian::ui::Rail</name>
    <message>
        <source>%1, %2 open</source>
        <translation>%1, %2 open</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>roulian::ui::ReasonPrompt</name>
    <message>
        <source>Reason, for those who read the plan later</source>
        <translation>Reason, for those who read the plan later</translation>
    </message>
    <message>
        <source>Please give a reason.</source>
        <translation>Please give a reason.</translation>
    </message>
    <message>
        <source>Drop the change</source>
        <translation>Drop the change</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>roulian::ui::Report</name>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Sample data · invented</source>
        <translation>Sample data · invented</translation>
    </message>
    <message>
        <source>Shared measures</source>
        <translation>Shared measures</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>28 days before</source>
        <translation>28 days before</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>No measures yet: import orders and compute.</source>
        <translation>No measures yet: import orders and compute.</translation>
    </message>
    <message>
        <source>better</source>
        <translation>better</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>worse</translation>
    </message>
    <message>
        <source>What to decide today</source>
        <translation>What to decide today</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>Demand and forecast</source>
        <translation>Demand and forecast</translation>
    </message>
    <message>
        <source>No forecast yet.</source>
        <translation>No forecast yet.</translation>
    </message>
    <message>
        <source>Solid: sold. Dashed: forecast. Band: the products' 80 % ranges added up, the widest case, as if all erred in the same direction.</source>
        <translation>Solid: sold. Dashed: forecast. Band: the products' 80 % ranges added up, the widest case, as if all erred in the same direction.</translation>
    </message>
    <message>
        <source>Planned orders by supplier and line</source>
        <translation>Planned orders by supplier and line</translation>
    </message>
    <message>
        <source>The %1 orders with the highest cost.</source>
        <translation>The %1 orders with the highest cost.</translation>
    </message>
    <message>
        <source>No orders are planned.</source>
        <translation>No orders are planned.</translation>
    </message>
    <message>
        <source>Stock-out risks</source>
        <translation>Stock-out risks</translation>
    </message>
    <message>
        <source>No product runs out within the plan.</source>
        <translation>No product runs out within the plan.</translation>
    </message>
    <message>
        <source>Parcels at risk by carrier</source>
        <translation>Parcels at risk by carrier</translation>
    </message>
    <message>
        <source>No parcel is at risk.</source>
        <translation>No parcel is at risk.</translation>
    </message>
    <message>
        <source>Customer classes</source>
        <translation>Customer classes</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>No customers yet.</translation>
    </message>
    <message>
        <source>How fresh the data are</source>
        <translation>How fresh the data are</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Nothing was imported yet.</translation>
    </message>
    <message>
        <source>Workspace %1. All figures as of %2, from the same tables as on screen. Money in CNY.</source>
        <translation>Workspace %1. All figures as of %2, from the same tables as on screen. Money in CNY.</translation>
    </message>
    <message>
        <source>Weekly report: demand, supply and delivery</source>
        <translation>Weekly report: demand, supply and delivery</translation>
    </message>
    <message>
        <source>%1 open decisions. At stake by kind, CNY: %2. The largest:</source>
        <translation>%1 open decisions. At stake by kind, CNY: %2. The largest:</translation>
    </message>
    <message>
        <source>A week, all products, every unit of sale as one</source>
        <translation>A week, all products, every unit of sale as one</translation>
    </message>
</context>
<context>
    <name>roulian::ui::RowsModel</name>
    <message>
        <source>Changed by a person. Delete brings the computed value back.</source>
        <translation>Changed by a person. Delete brings the computed value back.</translation>
    </message>
    <message>
        <source>changed by a person</source>
        <translation>changed by a person</translation>
    </message>
</context>
<context>
    <name>roulian::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Search, pinyin initials too</source>
        <translation>Search, pinyin initials too</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Edit the cell</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copy with headers</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Back to the computed value</source>
        <translation>Back to the computed value</translation>
    </message>
    <message>
        <source>Into the filter row</source>
        <translation>Into the filter row</translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation>Chart as a table</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>New shortcut</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 is taken by “%2”.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::StartPage</name>
    <message>
        <source>Roulian</source>
        <translation>Roulian</translation>
    </message>
    <message>
        <source>Drop the export files of your back offices on this window, or start here.</source>
        <translation>Drop the export files of your back offices on this window, or start here.</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Open a workspace…</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>Fast-moving goods</source>
        <translation>Fast-moving goods</translation>
    </message>
    <message>
        <source>Steady repeat orders, many regions: replenishment and stock turns.</source>
        <translation>Steady repeat orders, many regions: replenishment and stock turns.</translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation>Fashion</translation>
    </message>
    <message>
        <source>Votes and presale, small first batches: replenish or stop within weeks.</source>
        <translation>Votes and presale, small first batches: replenish or stop within weeks.</translation>
    </message>
    <message>
        <source>Fresh food</source>
        <translation>Fresh food</translation>
    </message>
    <message>
        <source>Group-buy closes at night, delivered next day: buy to orders, little loss.</source>
        <translation>Group-buy closes at night, delivered next day: buy to orders, little loss.</translation>
    </message>
    <message>
        <source>Customised</source>
        <translation>Customised</translation>
    </message>
    <message>
        <source>Options on a modular product: forecast modules, balance the lines.</source>
        <translation>Options on a modular product: forecast modules, balance the lines.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Recent workspaces</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Open the sample workspace</translation>
    </message>
</context>
<context>
    <name>roulian::ui::StatusLine</name>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Jobs (%1 waiting)</source>
        <translation>Jobs (%1 waiting)</translation>
    </message>
    <message>
        <source>last import %1</source>
        <translation>last import %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>read-only</translation>
    </message>
    <message>
        <source>everything is saved</source>
        <translation>everything is saved</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 problems</translation>
    </message>
</context>
<context>
    <name>roulian::ui::TableFooter</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 of %2 rows</translation>
    </message>
    <message>
        <source>more exist; narrow the list to see them</source>
        <translation>more exist; narrow the list to see them</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 selected</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>sum %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>mean %1</translation>
    </message>
</context>
<context>
    <name>roulian::ui::TablePane</name>
    <message>
        <source>No row matches the filters.</source>
        <translation>No row matches the filters.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Search: %1</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>Search, pinyin initials too (Ctrl+F)</source>
        <translation>Search, pinyin initials too (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Saved view</translation>
    </message>
    <message>
        <source>Save, rename or delete this view; choose columns</source>
        <translation>Save, rename or delete this view; choose columns</translation>
    </message>
    <message>
        <source>View menu</source>
        <translation>View menu</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <translation>Export Excel</translation>
    </message>
    <message>
        <source>Excel (xlsx)</source>
        <translation>Excel (xlsx)</translation>
    </message>
    <message>
        <source>CSV (UTF-8 with BOM)</source>
        <translation>CSV (UTF-8 with BOM)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Nothing here yet.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Save as a new view…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Save changes of this view</source>
        <translation>Save changes of this view</translation>
    </message>
    <message>
        <source>Rename this view…</source>
        <translation>Rename this view…</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Rename view</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Delete this view</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Fit column widths</source>
        <translation>Fit column widths</translation>
    </message>
    <message>
        <source>Export what you see</source>
        <translation>Export what you see</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copy with headers</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Back to the computed value</source>
        <translation>Back to the computed value</translation>
    </message>
    <message>
        <source>Filter by “%1”</source>
        <translation>Filter by “%1”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Excel with names and phones in full…</source>
        <translation>Excel with names and phones in full…</translation>
    </message>
    <message>
        <source>Asks for a reason, which is logged.</source>
        <translation>Asks for a reason, which is logged.</translation>
    </message>
    <message>
        <source>Why must names and phones leave in full? The reason is logged.</source>
        <translation>Why must names and phones leave in full? The reason is logged.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::TableView</name>
    <message>
        <source>Frozen columns</source>
        <translation>Frozen columns</translation>
    </message>
    <message>
        <source>Fit column widths</source>
        <translation>Fit column widths</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Hide “%1”</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>This column is computed.</source>
        <translation>This column is computed.</translation>
    </message>
    <message>
        <source>Select the cell to repeat and the cells below it first.</source>
        <translation>Select the cell to repeat and the cells below it first.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::TimelineChart</name>
    <message>
        <source>No shipment chosen.</source>
        <translation>No shipment chosen.</translation>
    </message>
    <message>
        <source>%1 shipments, %2 late.</source>
        <translation>%1 shipments, %2 late.</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promised</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>promised %1</translation>
    </message>
    <message>
        <source>expected %1 – %2</source>
        <translation>expected %1 – %2</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Shipment</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>roulian::ui::TrendChart</name>
    <message>
        <source>%1: %2 points, last %3 %4.</source>
        <translation>%1: %2 points, last %3 %4.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>roulian::ui::WhyPanel</name>
    <message>
        <source>Copy the explanation</source>
        <translation>Copy the explanation</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Inputs</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Why this number</translation>
    </message>
    <message>
        <source>Choose a computed cell to see its formula, inputs and sources.</source>
        <translation>Choose a computed cell to see its formula, inputs and sources.</translation>
    </message>
    <message>
        <source>Calculated %1</source>
        <translation>Calculated %1</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::CohortsView</name>
    <message>
        <source>Customers by month of their first order</source>
        <translation>Customers by month of their first order</translation>
    </message>
    <message>
        <source>Shown in the grid</source>
        <translation>Shown in the grid</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohorts</translation>
    </message>
    <message>
        <source>Import orders of several months to see how many customers come back.</source>
        <translation>Import orders of several months to see how many customers come back.</translation>
    </message>
    <message>
        <source>Click a row, or press Enter, to see its customers.</source>
        <translation>Click a row, or press Enter, to see its customers.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::CommunitiesView</name>
    <message>
        <source>Nothing bought</source>
        <translation>Nothing bought</translation>
    </message>
    <message>
        <source>Here will be communities with members, buyers and orders.</source>
        <translation>Here will be communities with members, buyers and orders.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>Or look at a sample workspace</translation>
    </message>
    <message>
        <source>Import the group statistics of WeCom to see how alive the groups are.</source>
        <translation>Import the group statistics of WeCom to see how alive the groups are.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over time</translation>
    </message>
    <message>
        <source>Shown in the chart</source>
        <translation>Shown in the chart</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>Health of the groups over time</source>
        <translation>Health of the groups over time</translation>
    </message>
    <message>
        <source>Choose an owner to see the groups over time.</source>
        <translation>Choose an owner to see the groups over time.</translation>
    </message>
    <message>
        <source>Owners of groups (* = all groups)</source>
        <translation>Owners of groups (* = all groups)</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>All groups</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::CustomerDetail</name>
    <message>
        <source>Facts about the customer</source>
        <translation>Facts about the customer</translation>
    </message>
    <message>
        <source>Details of the customer</source>
        <translation>Details of the customer</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>No bought product is matched to a SKU yet.</source>
        <translation>No bought product is matched to a SKU yet.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>No orders of this customer.</source>
        <translation>No orders of this customer.</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identities</translation>
    </message>
    <message>
        <source>No identity of this customer is known.</source>
        <translation>No identity of this customer is known.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>This customer has no tags.</source>
        <translation>This customer has no tags.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::CustomersPage</name>
    <message>
        <source>Views of customers</source>
        <translation>Views of customers</translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohorts</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communities</translation>
    </message>
    <message>
        <source>New segment…</source>
        <translation>New segment…</translation>
    </message>
    <message>
        <source>Group the customers again</source>
        <translation>Group the customers again</translation>
    </message>
    <message>
        <source>Export this list to Excel</source>
        <translation>Export this list to Excel</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Show: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message>
        <source>Same customer</source>
        <translation>Same customer</translation>
    </message>
    <message>
        <source>Find same customers</source>
        <translation>Find same customers</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Audience list for another program…</source>
        <translation>Audience list for another program…</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::CustomersView</name>
    <message>
        <source>Champions</source>
        <translation>Champions</translation>
    </message>
    <message>
        <source>About to lapse</source>
        <translation>About to lapse</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Several channels</source>
        <translation>Several channels</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation>Repeat customers</translation>
    </message>
    <message>
        <source>Bought within 28 days</source>
        <translation>Bought within 28 days</translation>
    </message>
    <message>
        <source>Here will be customers with their class, lifecycle and spend.</source>
        <translation>Here will be customers with their class, lifecycle and spend.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>Or look at a sample workspace</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::RfmView</name>
    <message>
        <source>Recency × frequency</source>
        <translation>Recency × frequency</translation>
    </message>
    <message>
        <source>Shown in the grid</source>
        <translation>Shown in the grid</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>Customers by recency and frequency</source>
        <translation>Customers by recency and frequency</translation>
    </message>
    <message>
        <source>Import orders to see who buys how recently and how often.</source>
        <translation>Import orders to see who buys how recently and how often.</translation>
    </message>
    <message>
        <source>Here will be customers in eight classes by recency, frequency and money.</source>
        <translation>Here will be customers in eight classes by recency, frequency and money.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>Or look at a sample workspace</translation>
    </message>
    <message>
        <source>Eight classes</source>
        <translation>Eight classes</translation>
    </message>
    <message>
        <source>Who moved between classes shows after 90 days of orders.</source>
        <translation>Who moved between classes shows after 90 days of orders.</translation>
    </message>
    <message>
        <source>Moves in the last 90 days</source>
        <translation>Moves in the last 90 days</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Recency</translation>
    </message>
    <message>
        <source>Frequency score</source>
        <translation>Frequency score</translation>
    </message>
    <message>
        <source>Score 5 is the most recent and the most frequent fifth. Click a cell, or press Enter, to see its customers.</source>
        <translation>Score 5 is the most recent and the most frequent fifth. Click a cell, or press Enter, to see its customers.</translation>
    </message>
    <message>
        <source>High in the classes: last order at most %1 days ago, %2 orders or more, spend from %3 CNY (%4).</source>
        <translation>High in the classes: last order at most %1 days ago, %2 orders or more, spend from %3 CNY (%4).</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::RuleDialog</name>
    <message>
        <source>New segment</source>
        <translation>New segment</translation>
    </message>
    <message>
        <source>Change the segment</source>
        <translation>Change the segment</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Rule</translation>
    </message>
    <message>
        <source>Join conditions with and, or, not and brackets. Numbers: = != &lt; &lt;= &gt; &gt;= in. Texts stand in double quotes: = != contains in. Money is in yuan.</source>
        <translation>Join conditions with and, or, not and brackets. Numbers: = != &lt; &lt;= &gt; &gt;= in. Texts stand in double quotes: = != contains in. Money is in yuan.</translation>
    </message>
    <message>
        <source>Fields a rule can ask about</source>
        <translation>Fields a rule can ask about</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Double-click or press Enter to put the example into the rule.</source>
        <translation>Double-click or press Enter to put the example into the rule.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The segment needs a name.</source>
        <translation>The segment needs a name.</translation>
    </message>
    <message>
        <source>There is a segment of this name already.</source>
        <translation>There is a segment of this name already.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::SameView</name>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Kept apart</translation>
    </message>
    <message>
        <source>Find same customers</source>
        <translation>Find same customers</translation>
    </message>
    <message>
        <source>Customers that may be one person</source>
        <translation>Customers that may be one person</translation>
    </message>
    <message>
        <source>One person: merge (M)</source>
        <translation>One person: merge (M)</translation>
    </message>
    <message>
        <source>Two people (N)</source>
        <translation>Two people (N)</translation>
    </message>
    <message>
        <source>Split again (S)</source>
        <translation>Split again (S)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Both customers side by side</source>
        <translation>Both customers side by side</translation>
    </message>
    <message>
        <source>Customer A</source>
        <translation>Customer A</translation>
    </message>
    <message>
        <source>Customer B</source>
        <translation>Customer B</translation>
    </message>
    <message>
        <source>What speaks for and against</source>
        <translation>What speaks for and against</translation>
    </message>
    <message>
        <source>Choose a pair above to see the evidence.</source>
        <translation>Choose a pair above to see the evidence.</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identities</translation>
    </message>
    <message>
        <source>Here will be customers that may be one person, once customers or orders are imported and the search above was run. Nothing is merged without you.</source>
        <translation>Here will be customers that may be one person, once customers or orders are imported and the search above was run. Nothing is merged without you.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>Or look at a sample workspace</translation>
    </message>
    <message>
        <source>Or import files…</source>
        <translation>Or import files…</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::SegmentsView</name>
    <message>
        <source>Own segments</source>
        <translation>Own segments</translation>
    </message>
    <message>
        <source>Here will be groups of customers by rule.</source>
        <translation>Here will be groups of customers by rule.</translation>
    </message>
    <message>
        <source>New segment…</source>
        <translation>New segment…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Nobody meets this rule, or the customers were not grouped since it was made.</source>
        <translation>Nobody meets this rule, or the customers were not grouped since it was made.</translation>
    </message>
    <message>
        <source>Customers of the segment</source>
        <translation>Customers of the segment</translation>
    </message>
    <message>
        <source>Choose a segment to see its customers.</source>
        <translation>Choose a segment to see its customers.</translation>
    </message>
    <message>
        <source>%1: customers</source>
        <translation>%1: customers</translation>
    </message>
    <message>
        <source>Built-in segments stay as they are; make your own.</source>
        <translation>Built-in segments stay as they are; make your own.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::TalkView</name>
    <message>
        <source>With complaints</source>
        <translation>With complaints</translation>
    </message>
    <message>
        <source>With questions</source>
        <translation>With questions</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>Or look at a sample workspace</translation>
    </message>
    <message>
        <source>No goods were mentioned in this group.</source>
        <translation>No goods were mentioned in this group.</translation>
    </message>
    <message>
        <source>Goods mentioned in this group</source>
        <translation>Goods mentioned in this group</translation>
    </message>
    <message>
        <source>Messages, questions and complaints of the group over time</source>
        <translation>Messages, questions and complaints of the group over time</translation>
    </message>
    <message>
        <source>Choose a day above to see its group over time.</source>
        <translation>Choose a day above to see its group over time.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over time</translation>
    </message>
    <message>
        <source>Here will be how much the groups talk, ask and complain, day by day. Chats are reduced to counts when they are imported; what was said is kept only where you ask for it, and for as long as you say.</source>
        <translation>Here will be how much the groups talk, ask and complain, day by day. Chats are reduced to counts when they are imported; what was said is kept only where you ask for it, and for as long as you say.</translation>
    </message>
    <message>
        <source>Nothing of this group is kept. Choose for how many days in the preview of an import.</source>
        <translation>Nothing of this group is kept. Choose for how many days in the preview of an import.</translation>
    </message>
    <message>
        <source>Delete kept messages…</source>
        <translation>Delete kept messages…</translation>
    </message>
    <message>
        <source>Goods mentioned, or messages kept, of this group</source>
        <translation>Goods mentioned, or messages kept, of this group</translation>
    </message>
    <message>
        <source>Messages kept</source>
        <translation>Messages kept</translation>
    </message>
    <message>
        <source>Delete kept messages</source>
        <translation>Delete kept messages</translation>
    </message>
    <message>
        <source>Delete what was kept of all groups?</source>
        <translation>Delete what was kept of all groups?</translation>
    </message>
    <message>
        <source>Counts stay. This cannot be undone. Backups made before still hold the messages.</source>
        <translation>Counts stay. This cannot be undone. Backups made before still hold the messages.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Delete for good</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::WishesView</name>
    <message>
        <source>Without a product</source>
        <translation>Without a product</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Here will be what people asked for in 接龙 lists, forms and votes. Import the text of a list, or the file of a form; what you confirm counts as early demand.</source>
        <translation>Here will be what people asked for in 接龙 lists, forms and votes. Import the text of a list, or the file of a form; what you confirm counts as early demand.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>Or look at a sample workspace</translation>
    </message>
    <message>
        <source>Confirm certain ones</source>
        <translation>Confirm certain ones</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>What was written</translation>
    </message>
    <message>
        <source>Lists, forms and group buys will stand here; Enter shows the wishes of one.</source>
        <translation>Lists, forms and group buys will stand here; Enter shows the wishes of one.</translation>
    </message>
    <message>
        <source>Lists, forms and group buys</source>
        <translation>Lists, forms and group buys</translation>
    </message>
    <message>
        <source>There is no product with this code or name.</source>
        <translation>There is no product with this code or name.</translation>
    </message>
    <message>
        <source>Type a quantity above zero.</source>
        <translation>Type a quantity above zero.</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) without a product stay to be confirmed: type the product first.</source>
        <translation>
            <numerusform>%n wish without a product stays to be confirmed: type the product first.</numerusform>
            <numerusform>%n wishes without a product stay to be confirmed: type the product first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm certain ones (%1)</source>
        <translation>Confirm certain ones (%1)</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::DropZone</name>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>Empty templates</source>
        <translation>Empty templates</translation>
    </message>
    <message>
        <source>Workbooks to fill in for what back offices do not export</source>
        <translation>Workbooks to fill in for what back offices do not export</translation>
    </message>
    <message>
        <source>Drop export files, zip archives or folders here. %1 kinds of files are recognised by their content: orders, customers, communities, stock, purchasing, parcels.</source>
        <translation>Drop export files, zip archives or folders here. %1 kinds of files are recognised by their content: orders, customers, communities, stock, purchasing, parcels.</translation>
    </message>
    <message>
        <source>Looks at every file of a folder and of the folders in it</source>
        <translation>Looks at every file of a folder and of the folders in it</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::FilesModel</name>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Choose the column for: %1</source>
        <translation>Choose the column for: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not recognised: choose what it is</source>
        <translation>Not recognised: choose what it is</translation>
    </message>
    <message>
        <source>Imported before; its rows would not be counted twice</source>
        <translation>Imported before; its rows would not be counted twice</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Recognised as</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Rows, about</source>
        <translation>Rows, about</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Skipped: %1</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::FirstRowsModel</name>
    <message>
        <source>Personal data, masked</source>
        <translation>Personal data, masked</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::GoodsSection</name>
    <message>
        <source>Products and materials will be listed here.</source>
        <translation>Products and materials will be listed here.</translation>
    </message>
    <message>
        <source>Details of the product</source>
        <translation>Details of the product</translation>
    </message>
    <message>
        <source>This product has no bill of materials.</source>
        <translation>This product has no bill of materials.</translation>
    </message>
    <message>
        <source>No orders of this product.</source>
        <translation>No orders of this product.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Made of</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Order lines</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::ImportDialog</name>
    <message>
        <source>Import preview</source>
        <translation>Import preview</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Looking at the files…</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Files to import</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <translation>Back to the files</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Dry run</translation>
    </message>
    <message>
        <source>Reads everything and reports, writes nothing</source>
        <translation>Reads everything and reports, writes nothing</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>As found</translation>
    </message>
    <message>
        <source>when the file does not say</source>
        <translation>when the file does not say</translation>
    </message>
    <message>
        <source>File is</source>
        <translation>File is</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Details of the file</source>
        <translation>Details of the file</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>What the columns mean</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>First rows</translation>
    </message>
    <message>
        <source>Problems found while looking</source>
        <translation>Problems found while looking</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Choose what the file is…</source>
        <translation>Choose what the file is…</translation>
    </message>
    <message>
        <source>Encoding %1</source>
        <translation>Encoding %1</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>sheet %1</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>header in row %1</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>about %1 rows</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Not used: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problems (%1)</translation>
    </message>
    <message>
        <source>Import 1 file</source>
        <translation>Import 1 file</translation>
    </message>
    <message>
        <source>Import %1 files</source>
        <translation>Import %1 files</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Drop files here to look at them</source>
        <translation>Drop files here to look at them</translation>
    </message>
    <message>
        <source>%1 files, %2 of them ready to import</source>
        <translation>%1 files, %2 of them ready to import</translation>
    </message>
    <message>
        <source>Remember these columns for files with the same header</source>
        <translation>Remember these columns for files with the same header</translation>
    </message>
    <message>
        <source>The workspace is read-only.</source>
        <translation>The workspace is read-only.</translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation>Files are still being read.</translation>
    </message>
    <message>
        <source>Tick the files to import; unrecognised ones need a kind first.</source>
        <translation>Tick the files to import; unrecognised ones need a kind first.</translation>
    </message>
    <message>
        <source>Tells what would be new, changed, unchanged and rejected; nothing is written.</source>
        <translation>Tells what would be new, changed, unchanged and rejected; nothing is written.</translation>
    </message>
    <message>
        <source>counts only</source>
        <translation>counts only</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Chats are reduced to counts. With a number of days what was said is kept as well, sealed, and deleted when they are over.</source>
        <translation>Chats are reduced to counts. With a number of days what was said is kept as well, sealed, and deleted when they are over.</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>Keep what was said</translation>
    </message>
    <message>
        <source>No problems in the rows looked at.</source>
        <translation>No problems in the rows looked at.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::ImportResult</name>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Result of each file</source>
        <translation>Result of each file</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Rows in</source>
        <translation>Rows in</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Show problems</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Working…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>= imported before, skipped</source>
        <translation>= imported before, skipped</translation>
    </message>
    <message>
        <source>! some rows need a look</source>
        <translation>! some rows need a look</translation>
    </message>
    <message>
        <source>✓ all good</source>
        <translation>✓ all good</translation>
    </message>
    <message>
        <source>What importing would do</source>
        <translation>What importing would do</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>– skipped: %1</source>
        <translation>– skipped: %1</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… and more</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::ImportsSection</name>
    <message>
        <source>Every import will be listed here; each can be taken back.</source>
        <translation>Every import will be listed here; each can be taken back.</translation>
    </message>
    <message>
        <source>With rejected rows</source>
        <translation>With rejected rows</translation>
    </message>
    <message>
        <source>Files of this import</source>
        <translation>Files of this import</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Show problems</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>Choose an import above to see its files.</source>
        <translation>Choose an import above to see its files.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::IssuesSection</name>
    <message>
        <source>No problems. Rows that cannot be read will be listed here, with what to do.</source>
        <translation>No problems. Rows that cannot be read will be listed here, with what to do.</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>Open problems</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Rejected rows</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignored</translation>
    </message>
    <message>
        <source>This problem</source>
        <translation>This problem</translation>
    </message>
    <message>
        <source>Show its import</source>
        <translation>Show its import</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <translation>Ignore %1</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Reopen %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Export rejected rows…</source>
        <translation>Export rejected rows…</translation>
    </message>
    <message>
        <source>The workspace is read-only.</source>
        <translation>The workspace is read-only.</translation>
    </message>
    <message>
        <source>Only rows that were left out can be corrected; the others are in.</source>
        <translation>Only rows that were left out can be corrected; the others are in.</translation>
    </message>
    <message>
        <source>Unlock the workspace first: the rows hold personal data.</source>
        <translation>Unlock the workspace first: the rows hold personal data.</translation>
    </message>
    <message>
        <source>An Excel file of this file's rejected rows with the reasons; mended, it is imported like any other. It holds personal data in full.</source>
        <translation>An Excel file of this file's rejected rows with the reasons; mended, it is imported like any other. It holds personal data in full.</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation>Export rejected rows</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::MappingModel</name>
    <message>
        <source>Personal data: sealed in the workspace and masked on screen</source>
        <translation>Personal data: sealed in the workspace and masked on screen</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Column in the file</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::OrdersSection</name>
    <message>
        <source>Orders of all channels will be listed here.</source>
        <translation>Orders of all channels will be listed here.</translation>
    </message>
    <message>
        <source>Lines of this order</source>
        <translation>Lines of this order</translation>
    </message>
    <message>
        <source>Choose an order above to see its lines.</source>
        <translation>Choose an order above to see its lines.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::Page</name>
    <message>
        <source>Lists of the data page</source>
        <translation>Lists of the data page</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Unmatched goods</source>
        <translation>Unmatched goods</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identities</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Rows imported</source>
        <translation>Rows imported</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Good rows of all files that are in the workspace</source>
        <translation>Good rows of all files that are in the workspace</translation>
    </message>
    <message>
        <source>Problems open</source>
        <translation>Problems open</translation>
    </message>
    <message>
        <source>Rows and cells that could not be read and were not ignored</source>
        <translation>Rows and cells that could not be read and were not ignored</translation>
    </message>
    <message>
        <source>Unmatched lines</source>
        <translation>Unmatched lines</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>Order lines whose goods match no product; they do not count as demand yet</source>
        <translation>Order lines whose goods match no product; they do not count as demand yet</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Last import</translation>
    </message>
    <message>
        <source>When files were last imported</source>
        <translation>When files were last imported</translation>
    </message>
    <message>
        <source>%1 rows from your files</source>
        <translation>%1 rows from your files</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Import a folder</translation>
    </message>
    <message>
        <source>Save an empty template</source>
        <translation>Save an empty template</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Template saved: %1. Fill it in, then drop it here.</source>
        <translation>Template saved: %1. Fill it in, then drop it here.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Import a folder…</translation>
    </message>
    <message>
        <source>Export the list of the data page</source>
        <translation>Export the list of the data page</translation>
    </message>
    <message>
        <source>Undo the chosen import</source>
        <translation>Undo the chosen import</translation>
    </message>
    <message>
        <source>Ignore the chosen problems</source>
        <translation>Ignore the chosen problems</translation>
    </message>
    <message>
        <source>Reopen the chosen problems</source>
        <translation>Reopen the chosen problems</translation>
    </message>
    <message>
        <source>Link the goods to the chosen product</source>
        <translation>Link the goods to the chosen product</translation>
    </message>
    <message>
        <source>Identity: one person, keep</source>
        <translation>Identity: one person, keep</translation>
    </message>
    <message>
        <source>Identity: two people, split</source>
        <translation>Identity: two people, split</translation>
    </message>
    <message>
        <source>Choose rows in the list first.</source>
        <translation>Choose rows in the list first.</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Data import</source>
        <translation>Data import</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Remembered</translation>
    </message>
    <message>
        <source>Correct rejected rows</source>
        <translation>Correct rejected rows</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation>Export rejected rows</translation>
    </message>
    <message>
        <source>Forget the chosen remembered columns</source>
        <translation>Forget the chosen remembered columns</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Lists of this group</source>
        <translation>Lists of this group</translation>
    </message>
    <message>
        <source>Goods: not this product</source>
        <translation>Goods: not this product</translation>
    </message>
    <message>
        <source>Goods: accept all certain suggestions</source>
        <translation>Goods: accept all certain suggestions</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::RecordSection</name>
    <message>
        <source>Payments of the WeChat Pay bill will be listed here, with the order each one paid.</source>
        <translation>Payments of the WeChat Pay bill will be listed here, with the order each one paid.</translation>
    </message>
    <message>
        <source>Refunds of the WeChat Pay bill and of the shops' funds will be listed here.</source>
        <translation>Refunds of the WeChat Pay bill and of the shops' funds will be listed here.</translation>
    </message>
    <message>
        <source>Every movement of the shops' funds will be listed here, with its balance.</source>
        <translation>Every movement of the shops' funds will be listed here, with its balance.</translation>
    </message>
    <message>
        <source>Private payments that may belong to an unpaid order of the same amount will be listed here.</source>
        <translation>Private payments that may belong to an unpaid order of the same amount will be listed here.</translation>
    </message>
    <message>
        <source>Followers of the official account, day by day, will be listed here.</source>
        <translation>Followers of the official account, day by day, will be listed here.</translation>
    </message>
    <message>
        <source>Articles with how often they were read and shared will be listed here.</source>
        <translation>Articles with how often they were read and shared will be listed here.</translation>
    </message>
    <message>
        <source>Where the readers of the articles came from will be listed here.</source>
        <translation>Where the readers of the articles came from will be listed here.</translation>
    </message>
    <message>
        <source>Live sessions with viewers, orders and sales will be listed here.</source>
        <translation>Live sessions with viewers, orders and sales will be listed here.</translation>
    </message>
    <message>
        <source>What each member of staff did in WeCom, day by day, will be listed here.</source>
        <translation>What each member of staff did in WeCom, day by day, will be listed here.</translation>
    </message>
    <message>
        <source>Without an order</source>
        <translation>Without an order</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Paid back</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>The chosen row</translation>
    </message>
    <message>
        <source>The list over time</source>
        <translation>The list over time</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Nothing to draw yet.</translation>
    </message>
    <message>
        <source>From viewers to orders</source>
        <translation>From viewers to orders</translation>
    </message>
    <message>
        <source>Choose a live session above.</source>
        <translation>Choose a live session above.</translation>
    </message>
    <message>
        <source>%1 · %2 of the viewers ordered</source>
        <translation>%1 · %2 of the viewers ordered</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::RejectedDialog</name>
    <message>
        <source>Correct rejected rows</source>
        <translation>Correct rejected rows</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows were left out</source>
        <translation>
            <numerusform>%1: %n row was left out</numerusform>
            <numerusform>%1: %n rows were left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the marked cells and read the rows again. The file itself stays as it is; reading again can be undone.</source>
        <translation>Mend the marked cells and read the rows again. The file itself stays as it is; reading again can be undone.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Rejected rows</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Mend a cell first.</source>
        <translation>Mend a cell first.</translation>
    </message>
    <message>
        <source>From now on read “%1” as “%2” in files of this kind</source>
        <translation>From now on read “%1” as “%2” in files of this kind</translation>
    </message>
    <message>
        <source>From now on read these values so in files of this kind</source>
        <translation>From now on read these values so in files of this kind</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::RejectedModel</name>
    <message>
        <source>Why it was left out</source>
        <translation>Why it was left out</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::RememberedSection</name>
    <message>
        <source>When you say which column is which, Roulian remembers it here for the next file with the same header.</source>
        <translation>When you say which column is which, Roulian remembers it here for the next file with the same header.</translation>
    </message>
    <message>
        <source>Values read as others</source>
        <translation>Values read as others</translation>
    </message>
    <message>
        <source>Open a mapping file…</source>
        <translation>Open a mapping file…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Save as file…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Forget the value</source>
        <translation>Forget the value</translation>
    </message>
    <message>
        <source>Readings you teach while correcting rejected rows are listed here.</source>
        <translation>Readings you teach while correcting rejected rows are listed here.</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Save the mapping</translation>
    </message>
    <message>
        <source>Mapping of Roulian (*.json)</source>
        <translation>Mapping of Roulian (*.json)</translation>
    </message>
    <message>
        <source>Mapping saved: %1</source>
        <translation>Mapping saved: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>Open a mapping file</source>
        <translation>Open a mapping file</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::ReviewsSection</name>
    <message>
        <source>No doubts about who is who. Customers that may be two people will be listed here.</source>
        <translation>No doubts about who is who. Customers that may be two people will be listed here.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Identities and orders of this customer</source>
        <translation>Identities and orders of this customer</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>Two people: split</source>
        <translation>Two people: split</translation>
    </message>
    <message>
        <source>One person: keep</source>
        <translation>One person: keep</translation>
    </message>
    <message>
        <source>Choose a customer above to see the identities.</source>
        <translation>Choose a customer above to see the identities.</translation>
    </message>
    <message>
        <source>Choose a customer above to see the orders.</source>
        <translation>Choose a customer above to see the orders.</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Why? (may stay empty)</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::SourcesSection</name>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Every kind of export you import will be listed here with how fresh it is.</source>
        <translation>Every kind of export you import will be listed here with how fresh it is.</translation>
    </message>
    <message>
        <source>Older than a week</source>
        <translation>Older than a week</translation>
    </message>
    <message>
        <source>Files of this kind</source>
        <translation>Files of this kind</translation>
    </message>
    <message>
        <source>Choose a source above to see its files.</source>
        <translation>Choose a source above to see its files.</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Open the sample workspace</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::StockSection</name>
    <message>
        <source>Stock of every product over all warehouses will be listed here.</source>
        <translation>Stock of every product over all warehouses will be listed here.</translation>
    </message>
    <message>
        <source>Nothing available</source>
        <translation>Nothing available</translation>
    </message>
    <message>
        <source>Cover under two weeks</source>
        <translation>Cover under two weeks</translation>
    </message>
    <message>
        <source>Cover over half a year</source>
        <translation>Cover over half a year</translation>
    </message>
    <message>
        <source>Stock of the product</source>
        <translation>Stock of the product</translation>
    </message>
    <message>
        <source>Choose a product above to see its warehouses.</source>
        <translation>Choose a product above to see its warehouses.</translation>
    </message>
    <message>
        <source>Nothing of this product is on order.</source>
        <translation>Nothing of this product is on order.</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Warehouses</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Purchase orders</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::UnmatchedSection</name>
    <message>
        <source>Every product in the orders is known. Goods that match no product will be listed here.</source>
        <translation>Every product in the orders is known. Goods that match no product will be listed here.</translation>
    </message>
    <message>
        <source>Link to this product</source>
        <translation>Link to this product</translation>
    </message>
    <message>
        <source>No products yet: import the product list of your back office first.</source>
        <translation>No products yet: import the product list of your back office first.</translation>
    </message>
    <message>
        <source>Product to link to</source>
        <translation>Product to link to</translation>
    </message>
    <message>
        <source>Choose goods above, then the product they are</source>
        <translation>Choose goods above, then the product they are</translation>
    </message>
    <message>
        <source>“%1 %2” is the product:</source>
        <translation>“%1 %2” is the product:</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>&amp;Units a piece</source>
        <translation>&amp;Units a piece</translation>
    </message>
    <message>
        <source>How many of the product one piece sold holds</source>
        <translation>How many of the product one piece sold holds</translation>
    </message>
    <message>
        <source>Not this product</source>
        <translation>Not this product</translation>
    </message>
    <message>
        <source>No product comes near. Choose one under “All products”.</source>
        <translation>No product comes near. Choose one under “All products”.</translation>
    </message>
    <message>
        <source>Suggested products</source>
        <translation>Suggested products</translation>
    </message>
    <message>
        <source>Choose a suggestion to see why.</source>
        <translation>Choose a suggestion to see why.</translation>
    </message>
    <message>
        <source>Why this product</source>
        <translation>Why this product</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>All products</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Accept suggestion</translation>
    </message>
    <message>
        <source>Accept all certain (%1)</source>
        <translation>Accept all certain (%1)</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::AccuracyView</name>
    <message>
        <source>Here will be how far forecasts were off, by how many weeks they looked ahead.</source>
        <translation>Here will be how far forecasts were off, by how many weeks they looked ahead.</translation>
    </message>
    <message>
        <source>Once weeks that somebody overrode are over, the value each person added stands here.</source>
        <translation>Once weeks that somebody overrode are over, the value each person added stands here.</translation>
    </message>
    <message>
        <source>No overridden week is over yet.</source>
        <translation>No overridden week is over yet.</translation>
    </message>
    <message>
        <source>Value added by person</source>
        <translation>Value added by person</translation>
    </message>
    <message>
        <source>Overrides and what came of them</source>
        <translation>Overrides and what came of them</translation>
    </message>
    <message>
        <source>Category the figures are for</source>
        <translation>Category the figures are for</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>ABC class the figures are for</source>
        <translation>ABC class the figures are for</translation>
    </message>
    <message>
        <source>All ABC classes</source>
        <translation>All ABC classes</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>Products the figures are for</source>
        <translation>Products the figures are for</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>All products</translation>
    </message>
    <message>
        <source>WAPE and bias by weeks ahead</source>
        <translation>WAPE and bias by weeks ahead</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::AreasDialog</name>
    <message>
        <source>Areas served</source>
        <translation>Areas served</translation>
    </message>
    <message>
        <source>The forecast of a warehouse is the sum of the provinces it serves. Orders of the last 13 weeks that name their warehouse propose who serves; what you say stands over that.</source>
        <translation>The forecast of a warehouse is the sum of the provinces it serves. Orders of the last 13 weeks that name their warehouse propose who serves; what you say stands over that.</translation>
    </message>
    <message>
        <source>Search a province or warehouse, pinyin initials too</source>
        <translation>Search a province or warehouse, pinyin initials too</translation>
    </message>
    <message>
        <source>Search a province or warehouse</source>
        <translation>Search a province or warehouse</translation>
    </message>
    <message>
        <source>Provinces and their warehouses</source>
        <translation>Provinces and their warehouses</translation>
    </message>
    <message>
        <source>Warehouse of the selected provinces</source>
        <translation>Warehouse of the selected provinces</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Set</translation>
    </message>
    <message>
        <source>Why? Shown wherever the figures show</source>
        <translation>Why? Shown wherever the figures show</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>&amp;Provinces selected: %1</source>
        <translation>&amp;Provinces selected: %1</translation>
    </message>
    <message>
        <source>without a warehouse %1</source>
        <translation>without a warehouse %1</translation>
    </message>
    <message>
        <source>Provinces served: %1</source>
        <translation>Provinces served: %1</translation>
    </message>
    <message>
        <source>No province is known yet: import orders and let the forecast be made first.</source>
        <translation>No province is known yet: import orders and let the forecast be made first.</translation>
    </message>
    <message>
        <source>No warehouse is known yet: import a stock list or orders that name their warehouse.</source>
        <translation>No warehouse is known yet: import a stock list or orders that name their warehouse.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::AreasModel</name>
    <message>
        <source>No warehouse</source>
        <translation>No warehouse</translation>
    </message>
    <message>
        <source>As proposed: %1</source>
        <translation>As proposed: %1</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>As proposed</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Not applied yet</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Said by %1</translation>
    </message>
    <message>
        <source>Region not told</source>
        <translation>Region not told</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>orders</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Warehouse</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::CleanView</name>
    <message>
        <source>Here will be the weeks that are not learned from as recorded: stock-outs, outliers, events, returns, gaps.</source>
        <translation>Here will be the weeks that are not learned from as recorded: stock-outs, outliers, events, returns, gaps.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Cleaned weeks of all products</source>
        <translation>Cleaned weeks of all products</translation>
    </message>
    <message>
        <source>History and forecast of the product</source>
        <translation>History and forecast of the product</translation>
    </message>
    <message>
        <source>Choose a week above to see all weeks of its product.</source>
        <translation>Choose a week above to see all weeks of its product.</translation>
    </message>
    <message>
        <source>All weeks of the product</source>
        <translation>All weeks of the product</translation>
    </message>
    <message>
        <source>Use as recorded</source>
        <translation>Use as recorded</translation>
    </message>
    <message>
        <source>The next forecast learns from what was recorded in the selected weeks</source>
        <translation>The next forecast learns from what was recorded in the selected weeks</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>The next forecast learns nothing from the selected weeks</source>
        <translation>The next forecast learns nothing from the selected weeks</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Takes your choice for the selected weeks back</source>
        <translation>Takes your choice for the selected weeks back</translation>
    </message>
    <message>
        <source>Why is this week treated differently?</source>
        <translation>Why is this week treated differently?</translation>
    </message>
    <message numerus="yes">
        <source>Why are these %n weeks treated differently?</source>
        <translation>
            <numerusform>Why is this week treated differently?</numerusform>
            <numerusform>Why are these %n weeks treated differently?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · solid: as recorded · dotted: as learned from</source>
        <translation>%1 · solid: as recorded · dotted: as learned from</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::DemandPage</name>
    <message>
        <source>Forecast or events</source>
        <translation>Forecast or events</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>Forecast again</translation>
    </message>
    <message>
        <source>Override the forecast of a week</source>
        <translation>Override the forecast of a week</translation>
    </message>
    <message>
        <source>Revert the selected weeks to the computed forecast</source>
        <translation>Revert the selected weeks to the computed forecast</translation>
    </message>
    <message>
        <source>Show the events</source>
        <translation>Show the events</translation>
    </message>
    <message>
        <source>Add an event…</source>
        <translation>Add an event…</translation>
    </message>
    <message>
        <source>Export the forecast to Excel</source>
        <translation>Export the forecast to Excel</translation>
    </message>
    <message>
        <source>WAPE</source>
        <translation>WAPE</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Short SKUs</source>
        <translation>Short SKUs</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Overrides</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>%1 SKUs × %2 weeks</source>
        <translation>%1 SKUs × %2 weeks</translation>
    </message>
    <message>
        <source>Demand forecast</source>
        <translation>Demand forecast</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Cleaning</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>New products</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>Add festivals and group-buy days…</source>
        <translation>Add festivals and group-buy days…</translation>
    </message>
    <message>
        <source>Forecast a new product…</source>
        <translation>Forecast a new product…</translation>
    </message>
    <message>
        <source>Show how good forecasts were</source>
        <translation>Show how good forecasts were</translation>
    </message>
    <message>
        <source>Show the cleaned weeks</source>
        <translation>Show the cleaned weeks</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Export the override sheet…</source>
        <translation>Export the override sheet…</translation>
    </message>
    <message>
        <source>Import the override sheet…</source>
        <translation>Import the override sheet…</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>All products</translation>
    </message>
    <message>
        <source>Show the forecast by category, channel, region and warehouse</source>
        <translation>Show the forecast by category, channel, region and warehouse</translation>
    </message>
    <message>
        <source>Say which warehouse serves which province…</source>
        <translation>Say which warehouse serves which province…</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::EventDialog</name>
    <message>
        <source>Add an event</source>
        <translation>Add an event</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Change the event</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;First day</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>All products</translation>
    </message>
    <message>
        <source>&amp;SKU code</source>
        <translation>&amp;SKU code</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>C&amp;ategory</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>C&amp;hannel</translation>
    </message>
    <message>
        <source>Learned from the past</source>
        <translation>Learned from the past</translation>
    </message>
    <message>
        <source>Expected demand ÷ normal demand: 1.5 is half as much again.</source>
        <translation>Expected demand ÷ normal demand: 1.5 is half as much again.</translation>
    </message>
    <message>
        <source>&amp;Demand factor</source>
        <translation>&amp;Demand factor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The event needs a name.</source>
        <translation>The event needs a name.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>Only these days of the week belong to the event; none ticked = every day.</source>
        <translation>Only these days of the week belong to the event; none ticked = every day.</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Only on</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Days &amp;before</source>
        <translation>Days &amp;before</translation>
    </message>
    <message>
        <source>Demand differs this many days before: stocking up, or waiting for the price.</source>
        <translation>Demand differs this many days before: stocking up, or waiting for the price.</translation>
    </message>
    <message>
        <source>Demand differs this many days after: people have bought ahead.</source>
        <translation>Demand differs this many days after: people have bought ahead.</translation>
    </message>
    <message numerus="yes">
        <source>Concerns %n products.</source>
        <translation>
            <numerusform>Concerns %n product.</numerusform>
            <numerusform>Concerns %n products.</numerusform>
        </translation>
    </message>
    <message>
        <source>No product has this code or category yet: the event moves nothing.</source>
        <translation>No product has this code or category yet: the event moves nothing.</translation>
    </message>
    <message>
        <source>None of the ticked weekdays lies between the first and the last day.</source>
        <translation>None of the ticked weekdays lies between the first and the last day.</translation>
    </message>
    <message>
        <source>Days af&amp;ter</source>
        <translation>Days af&amp;ter</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::EventsView</name>
    <message>
        <source>Here will be festivals, promotions, presales and live shows that move demand.</source>
        <translation>Here will be festivals, promotions, presales and live shows that move demand.</translation>
    </message>
    <message>
        <source>Add an event…</source>
        <translation>Add an event…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Calendar of events</source>
        <translation>Calendar of events</translation>
    </message>
    <message>
        <source>Once events of a kind are over, what they did to demand stands here.</source>
        <translation>Once events of a kind are over, what they did to demand stands here.</translation>
    </message>
    <message>
        <source>What events did</source>
        <translation>What events did</translation>
    </message>
    <message>
        <source>Festivals…</source>
        <translation>Festivals…</translation>
    </message>
    <message>
        <source>Adds the festivals and shopping days of a year that the calendar lacks, and group-buy days</source>
        <translation>Adds the festivals and shopping days of a year that the calendar lacks, and group-buy days</translation>
    </message>
    <message>
        <source>To next year</source>
        <translation>To next year</translation>
    </message>
    <message>
        <source>Copies the selected events to the next year; lunar festivals move with their calendar</source>
        <translation>Copies the selected events to the next year; lunar festivals move with their calendar</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::FestivalDialog</name>
    <message>
        <source>Add festivals and group-buy days</source>
        <translation>Add festivals and group-buy days</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>Festivals of the year</source>
        <translation>Festivals of the year</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>Festival</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>In the calendar</translation>
    </message>
    <message>
        <source>Weekly group-buy days</source>
        <translation>Weekly group-buy days</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Between</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 (your %2)</source>
        <translation>%1 (your %2)</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>no · %n of last year taken over</source>
        <translation>
            <numerusform>no · %n of last year taken over</numerusform>
            <numerusform>no · %n of last year taken over</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n events</source>
        <translation>
            <numerusform>Add %n event</numerusform>
            <numerusform>Add %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::ForecastDetail</name>
    <message>
        <source>Forecast chart</source>
        <translation>Forecast chart</translation>
    </message>
    <message>
        <source>Details of the product</source>
        <translation>Details of the product</translation>
    </message>
    <message>
        <source>No forecast for this product.</source>
        <translation>No forecast for this product.</translation>
    </message>
    <message>
        <source>Type 250 to set, +250 or -20 to add, *1.2 to multiply.</source>
        <translation>Type 250 to set, +250 or -20 to add, *1.2 to multiply.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Too little history to compare methods.</source>
        <translation>Too little history to compare methods.</translation>
    </message>
    <message>
        <source>The method has no parameters.</source>
        <translation>The method has no parameters.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methods</translation>
    </message>
    <message>
        <source>No overrides yet. Type into the Override column of a week: 250, +250, -20 or *1.2.</source>
        <translation>No overrides yet. Type into the Override column of a week: 250, +250, -20 or *1.2.</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Overrides</translation>
    </message>
    <message>
        <source>%1 · method %2 · WAPE %3 %</source>
        <translation>%1 · method %2 · WAPE %3 %</translation>
    </message>
    <message>
        <source>Why is this week changed?</source>
        <translation>Why is this week changed?</translation>
    </message>
    <message numerus="yes">
        <source>Why are these %n weeks changed?</source>
        <translation>
            <numerusform>Why is this week changed?</numerusform>
            <numerusform>Why are these %n weeks changed?</numerusform>
        </translation>
    </message>
    <message>
        <source>No community signal of this product yet: group talk, 接龙 lists and live shows of at least twelve weeks.</source>
        <translation>No community signal of this product yet: group talk, 接龙 lists and live shows of at least twelve weeks.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>Too little history to say how good the forecast is.</source>
        <translation>Too little history to say how good the forecast is.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::ForecastView</name>
    <message>
        <source>Short of stock</source>
        <translation>Short of stock</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Low stock</translation>
    </message>
    <message>
        <source>A items</source>
        <translation>A items</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Overridden</translation>
    </message>
    <message>
        <source>Worst accuracy</source>
        <translation>Worst accuracy</translation>
    </message>
    <message>
        <source>Most biased</source>
        <translation>Most biased</translation>
    </message>
    <message>
        <source>Intermittent demand</source>
        <translation>Intermittent demand</translation>
    </message>
    <message>
        <source>Here will be the forecast of every product, with ranges and accuracy.</source>
        <translation>Here will be the forecast of every product, with ranges and accuracy.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>Or look at a sample workspace</translation>
    </message>
    <message>
        <source>Forecast of all products</source>
        <translation>Forecast of all products</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>Forecast again</translation>
    </message>
    <message>
        <source>Drifting</source>
        <translation>Drifting</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Stocked out</source>
        <translation>Stocked out</translation>
    </message>
    <message>
        <source>Event ahead</source>
        <translation>Event ahead</translation>
    </message>
    <message>
        <source>Override sheet</source>
        <translation>Override sheet</translation>
    </message>
    <message>
        <source>Edit the overrides of all products in Excel and bring them back.</source>
        <translation>Edit the overrides of all products in Excel and bring them back.</translation>
    </message>
    <message>
        <source>Export the override sheet…</source>
        <translation>Export the override sheet…</translation>
    </message>
    <message>
        <source>Import the override sheet…</source>
        <translation>Import the override sheet…</translation>
    </message>
    <message>
        <source>Export the override sheet</source>
        <translation>Export the override sheet</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Overrides %1.xlsx</source>
        <translation>Overrides %1.xlsx</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::LaunchWizard</name>
    <message>
        <source>Forecast a new product</source>
        <translation>Forecast a new product</translation>
    </message>
    <message>
        <source>Known product, or a code not sold yet</source>
        <translation>Known product, or a code not sold yet</translation>
    </message>
    <message>
        <source>&amp;SKU code</source>
        <translation>&amp;SKU code</translation>
    </message>
    <message>
        <source>Name with the words buyers use</source>
        <translation>Name with the words buyers use</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>As in the product list</source>
        <translation>As in the product list</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>C&amp;ategory</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>&amp;Price (CNY)</source>
        <translation>&amp;Price (CNY)</translation>
    </message>
    <message>
        <source>&amp;First day of sale</source>
        <translation>&amp;First day of sale</translation>
    </message>
    <message>
        <source>&amp;Weeks planned</source>
        <translation>&amp;Weeks planned</translation>
    </message>
    <message>
        <source>No guess</source>
        <translation>No guess</translation>
    </message>
    <message>
        <source>Your &amp;guess (units)</source>
        <translation>Your &amp;guess (units)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>At &amp;least</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>At &amp;most</translation>
    </message>
    <message>
        <source>Four times in five it sells between these two.</source>
        <translation>Four times in five it sells between these two.</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>As found</translation>
    </message>
    <message>
        <source>Votes, 接龙 lists and presale before the first day, in units.</source>
        <translation>Votes, 接龙 lists and presale before the first day, in units.</translation>
    </message>
    <message>
        <source>&amp;Votes and lists</source>
        <translation>&amp;Votes and lists</translation>
    </message>
    <message>
        <source>Why; kept in the history</source>
        <translation>Why; kept in the history</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Products that look alike</source>
        <translation>Products that look alike</translation>
    </message>
    <message>
        <source>SKU code</source>
        <translation>SKU code</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similar</translation>
    </message>
    <message>
        <source>Sold in these weeks</source>
        <translation>Sold in these weeks</translation>
    </message>
    <message>
        <source>Votes before</source>
        <translation>Votes before</translation>
    </message>
    <message>
        <source>How the look-alikes started</source>
        <translation>How the look-alikes started</translation>
    </message>
    <message>
        <source>Forecast of the launch</source>
        <translation>Forecast of the launch</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose a product, or write the code of one that is not sold yet.</source>
        <translation>Choose a product, or write the code of one that is not sold yet.</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>As found: %1</translation>
    </message>
    <message>
        <source>None on file</source>
        <translation>None on file</translation>
    </message>
    <message>
        <source>This launch</source>
        <translation>This launch</translation>
    </message>
    <message>
        <source>First weeks of the look-alikes, moved to the first day of sale</source>
        <translation>First weeks of the look-alikes, moved to the first day of sale</translation>
    </message>
    <message>
        <source>%1 weeks together: %2 (%3 … %4, four times in five)</source>
        <translation>%1 weeks together: %2 (%3 … %4, four times in five)</translation>
    </message>
    <message>
        <source>%1: %2, weight %3 %</source>
        <translation>%1: %2, weight %3 %</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::LaunchesView</name>
    <message>
        <source>Here will be new products with a first forecast from look-alikes, votes and your guess.</source>
        <translation>Here will be new products with a first forecast from look-alikes, votes and your guess.</translation>
    </message>
    <message>
        <source>Forecast a new product…</source>
        <translation>Forecast a new product…</translation>
    </message>
    <message>
        <source>Launches of new products</source>
        <translation>Launches of new products</translation>
    </message>
    <message>
        <source>Forecast of the new product</source>
        <translation>Forecast of the new product</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>The forecast no longer uses the selected launches; they stay in the list</source>
        <translation>The forecast no longer uses the selected launches; they stay in the list</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>The forecast uses the selected launches again</source>
        <translation>The forecast uses the selected launches again</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::LevelsModel</name>
    <message>
        <source>All products</source>
        <translation>All products</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>No category</translation>
    </message>
    <message>
        <source>Shop not told</source>
        <translation>Shop not told</translation>
    </message>
    <message>
        <source>Region not told</source>
        <translation>Region not told</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>No warehouse assigned</source>
        <translation>No warehouse assigned</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::LevelsView</name>
    <message>
        <source>Levels from the top down</source>
        <translation>Levels from the top down</translation>
    </message>
    <message>
        <source>Category → product → channel</source>
        <translation>Category → product → channel</translation>
    </message>
    <message>
        <source>Channel → category → product</source>
        <translation>Channel → category → product</translation>
    </message>
    <message>
        <source>Region → category → product</source>
        <translation>Region → category → product</translation>
    </message>
    <message>
        <source>&amp;Levels</source>
        <translation>&amp;Levels</translation>
    </message>
    <message>
        <source>Forecast by level</source>
        <translation>Forecast by level</translation>
    </message>
    <message>
        <source>Forecast of the level</source>
        <translation>Forecast of the level</translation>
    </message>
    <message>
        <source>Details of the level</source>
        <translation>Details of the level</translation>
    </message>
    <message>
        <source>No forecast here.</source>
        <translation>No forecast here.</translation>
    </message>
    <message>
        <source>Type 2000 to set, +250 or -20 to add, *1.2 to multiply.</source>
        <translation>Type 2000 to set, +250 or -20 to add, *1.2 to multiply.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>No figure was said of a level yet. Type into the Override column of a week: 2000, +250 or *1.2.</source>
        <translation>No figure was said of a level yet. Type into the Override column of a week: 2000, +250 or *1.2.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Takes the selected figures and the overrides they made back; undo brings them again</source>
        <translation>Takes the selected figures and the overrides they made back; undo brings them again</translation>
    </message>
    <message>
        <source>Figures for levels</source>
        <translation>Figures for levels</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Warehouse → category → product</source>
        <translation>Warehouse → category → product</translation>
    </message>
    <message>
        <source>Warehouse → region → category</source>
        <translation>Warehouse → region → category</translation>
    </message>
    <message>
        <source>&amp;Areas served…</source>
        <translation>&amp;Areas served…</translation>
    </message>
    <message>
        <source>Which warehouse serves which province</source>
        <translation>Which warehouse serves which province</translation>
    </message>
    <message>
        <source>Once orders are imported, the forecast of every category, channel, region and warehouse stands here.</source>
        <translation>Once orders are imported, the forecast of every category, channel, region and warehouse stands here.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::OverrideSheetDialog</name>
    <message>
        <source>Import the override sheet</source>
        <translation>Import the override sheet</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Choose &amp;file…</translation>
    </message>
    <message>
        <source>The edited sheet (xlsx, xls or csv); it can be dropped here too.</source>
        <translation>The edited sheet (xlsx, xls or csv); it can be dropped here too.</translation>
    </message>
    <message>
        <source>Reading the sheet</source>
        <translation>Reading the sheet</translation>
    </message>
    <message>
        <source>Changes or problems</source>
        <translation>Changes or problems</translation>
    </message>
    <message>
        <source>Changes of the sheet</source>
        <translation>Changes of the sheet</translation>
    </message>
    <message>
        <source>Problems of the sheet</source>
        <translation>Problems of the sheet</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Kept with every override of the sheet</source>
        <translation>Kept with every override of the sheet</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.csv)</source>
        <translation>Tables (*.xlsx *.xls *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Apply (%n changes)</source>
        <translation>
            <numerusform>Apply (%n change)</numerusform>
            <numerusform>Apply (%n changes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>No changes</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Changes: %1</translation>
    </message>
    <message>
        <source>problems: %1</source>
        <translation>problems: %1</translation>
    </message>
    <message>
        <source>SKUs read: %1</source>
        <translation>SKUs read: %1</translation>
    </message>
    <message>
        <source>The workspace is read-only: nothing can be applied.</source>
        <translation>The workspace is read-only: nothing can be applied.</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Changes (%1)</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problems (%1)</translation>
    </message>
    <message>
        <source>Export the sheet, edit the yellow cells of the lines “Your number”, save, and choose the file here. Nothing changes before you apply.</source>
        <translation>Export the sheet, edit the yellow cells of the lines “Your number”, save, and choose the file here. Nothing changes before you apply.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::RunsView</name>
    <message>
        <source>Earlier forecast to compare with</source>
        <translation>Earlier forecast to compare with</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>This is the first forecast of the product. From the next one on, what it said stands here.</source>
        <translation>This is the first forecast of the product. From the next one on, what it said stands here.</translation>
    </message>
    <message>
        <source>Replaced last, from %1</source>
        <translation>Replaced last, from %1</translation>
    </message>
    <message>
        <source>Forecast from %1</source>
        <translation>Forecast from %1</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::SheetChangesModel</name>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Override now</source>
        <translation>Override now</translation>
    </message>
    <message>
        <source>New override</source>
        <translation>New override</translation>
    </message>
    <message>
        <source>Final now</source>
        <translation>Final now</translation>
    </message>
    <message>
        <source>New final</source>
        <translation>New final</translation>
    </message>
    <message>
        <source>Changed by somebody since the export; see the problems.</source>
        <translation>Changed by somebody since the export; see the problems.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::SheetProblemsModel</name>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Whole file</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::SplitDialog</name>
    <message>
        <source>Split down: %1</source>
        <translation>Split down: %1</translation>
    </message>
    <message>
        <source>What every product gets</source>
        <translation>What every product gets</translation>
    </message>
    <message>
        <source>Also change products with an override of their own</source>
        <translation>Also change products with an override of their own</translation>
    </message>
    <message>
        <source>Why? Shown wherever the figures show</source>
        <translation>Why? Shown wherever the figures show</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 (%3) in %4, shared out in proportion to the forecasts of %n products</source>
        <translation>
            <numerusform>%1 → %2 (%3) in %4, shared out in proportion to the forecasts of %n product</numerusform>
            <numerusform>%1 → %2 (%3) in %4, shared out in proportion to the forecasts of %n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::SplitModel</name>
    <message>
        <source>Its own override stands</source>
        <translation>Its own override stands</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::WeekWhy</name>
    <message>
        <source>Week to explain</source>
        <translation>Week to explain</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Show what is behind it</source>
        <translation>Show what is behind it</translation>
    </message>
    <message>
        <source>No forecast for this product.</source>
        <translation>No forecast for this product.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::overview::EvidencePanel</name>
    <message>
        <source>Evidence for the decision</source>
        <translation>Evidence for the decision</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Demand and forecast of the product</source>
        <translation>Demand and forecast of the product</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Why this number</translation>
    </message>
    <message>
        <source>Choose a decision to see why it is here.</source>
        <translation>Choose a decision to see why it is here.</translation>
    </message>
    <message>
        <source>Available at %1</source>
        <translation>Available at %1</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::overview::FiguresPanel</name>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Supply</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::overview::LoopStrip</name>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Supply</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Fulfilment</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>After-sales</translation>
    </message>
    <message>
        <source>The loop from community to after-sales</source>
        <translation>The loop from community to after-sales</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::overview::OverviewPage</name>
    <message>
        <source>Open the parcels</source>
        <translation>Open the parcels</translation>
    </message>
    <message>
        <source>Open the customers</source>
        <translation>Open the customers</translation>
    </message>
    <message>
        <source>Open the data</source>
        <translation>Open the data</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Open the order</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Open the plan</translation>
    </message>
    <message>
        <source>%1 open, %2 due by today</source>
        <translation>%1 open, %2 due by today</translation>
    </message>
    <message>
        <source>%1 snoozed</source>
        <translation>%1 snoozed</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 done</translation>
    </message>
    <message>
        <source>Money at stake</source>
        <translation>Money at stake</translation>
    </message>
    <message>
        <source>Open decisions</source>
        <translation>Open decisions</translation>
    </message>
    <message>
        <source>%1 due by today</source>
        <translation>%1 due by today</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>The decision leaves the list until then.</source>
        <translation>The decision leaves the list until then.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open, by last day</source>
        <translation>Open, by last day</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Snoozed</translation>
    </message>
    <message>
        <source>Today's decisions will be here, ranked by money at stake: what to make, buy, move and chase. Drop export files of your back offices on this window.</source>
        <translation>Today's decisions will be here, ranked by money at stake: what to make, buy, move and chase. Drop export files of your back offices on this window.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Look at a sample workspace</source>
        <translation>Look at a sample workspace</translation>
    </message>
    <message>
        <source>Shared measures</source>
        <translation>Shared measures</translation>
    </message>
    <message>
        <source>Do it: open where it is carried out</source>
        <translation>Do it: open where it is carried out</translation>
    </message>
    <message>
        <source>Mark as done…</source>
        <translation>Mark as done…</translation>
    </message>
    <message>
        <source>Done. What was decided?</source>
        <translation>Done. What was decided?</translation>
    </message>
    <message>
        <source>Snooze 1 day…</source>
        <translation>Snooze 1 day…</translation>
    </message>
    <message>
        <source>Snooze 3 days…</source>
        <translation>Snooze 3 days…</translation>
    </message>
    <message>
        <source>Snooze 1 week…</source>
        <translation>Snooze 1 week…</translation>
    </message>
    <message>
        <source>Snooze until a day…</source>
        <translation>Snooze until a day…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Open again…</translation>
    </message>
    <message>
        <source>Open again. Why?</source>
        <translation>Open again. Why?</translation>
    </message>
    <message>
        <source>Export decisions to Excel</source>
        <translation>Export decisions to Excel</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>%1 decisions, %2 CNY at stake</source>
        <translation>%1 decisions, %2 CNY at stake</translation>
    </message>
    <message>
        <source>Snoozed until %1. Why?</source>
        <translation>Snoozed until %1. Why?</translation>
    </message>
    <message>
        <source>At stake: %1</source>
        <translation>At stake: %1</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::overview::SnoozeDialog</name>
    <message>
        <source>Snooze until</source>
        <translation>Snooze until</translation>
    </message>
    <message>
        <source>&amp;Open again on</source>
        <translation>&amp;Open again on</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::reports::MeasureModel</name>
    <message>
        <source>better</source>
        <translation>better</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>worse</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>28 days before</source>
        <translation>28 days before</translation>
    </message>
    <message>
        <source>Better or worse</source>
        <translation>Better or worse</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::reports::ReportsPage</name>
    <message>
        <source>%1 measures, 28 days against the 28 before</source>
        <translation>%1 measures, 28 days against the 28 before</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>PDF report…</source>
        <translation>PDF report…</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Excel workbook…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>The folder of the report written last</source>
        <translation>The folder of the report written last</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Trend of the measure by week</source>
        <translation>Trend of the measure by week</translation>
    </message>
    <message>
        <source>This measure is known for today only, not by week.</source>
        <translation>This measure is known for today only, not by week.</translation>
    </message>
    <message>
        <source>Trend and definition</source>
        <translation>Trend and definition</translation>
    </message>
    <message>
        <source>Customers by class</source>
        <translation>Customers by class</translation>
    </message>
    <message>
        <source>Customer classes will be here once there are orders.</source>
        <translation>Customer classes will be here once there are orders.</translation>
    </message>
    <message>
        <source>Customer classes</source>
        <translation>Customer classes</translation>
    </message>
    <message>
        <source>Worst forecast first</source>
        <translation>Worst forecast first</translation>
    </message>
    <message>
        <source>Forecast accuracy will be here once the forecast is made.</source>
        <translation>Forecast accuracy will be here once the forecast is made.</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>Forecast accuracy</translation>
    </message>
    <message>
        <source>Shared measures of marketing and supply will be here once orders are imported.</source>
        <translation>Shared measures of marketing and supply will be here once orders are imported.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Look at a sample workspace</source>
        <translation>Look at a sample workspace</translation>
    </message>
    <message>
        <source>Write the PDF report…</source>
        <translation>Write the PDF report…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Write the Excel workbook…</source>
        <translation>Write the Excel workbook…</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Open the folder of the report</source>
        <translation>Open the folder of the report</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>a week</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 a week</translation>
    </message>
    <message>
        <source>%1, week by week</source>
        <translation>%1, week by week</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::settings</name>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Share of replenishment cycles that must not run out; drives safety stock.</source>
        <translation>Share of replenishment cycles that must not run out; drives safety stock.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Review every</source>
        <translation>Review every</translation>
    </message>
    <message>
        <source>How often replenishment is decided.</source>
        <translation>How often replenishment is decided.</translation>
    </message>
    <message>
        <source>Lead time when unknown</source>
        <translation>Lead time when unknown</translation>
    </message>
    <message>
        <source>For products without supplier terms and without purchase history.</source>
        <translation>For products without supplier terms and without purchase history.</translation>
    </message>
    <message>
        <source>Frozen period</source>
        <translation>Frozen period</translation>
    </message>
    <message>
        <source>The plan changes nothing that is due within these days.</source>
        <translation>The plan changes nothing that is due within these days.</translation>
    </message>
    <message>
        <source>Excess from cover of</source>
        <translation>Excess from cover of</translation>
    </message>
    <message>
        <source>Stock that lasts longer is shown as excess.</source>
        <translation>Stock that lasts longer is shown as excess.</translation>
    </message>
    <message>
        <source>Plan ahead</source>
        <translation>Plan ahead</translation>
    </message>
    <message>
        <source>Promise to ship within</source>
        <translation>Promise to ship within</translation>
    </message>
    <message>
        <source>Calculate as of</source>
        <translation>Calculate as of</translation>
    </message>
    <message>
        <source>Empty: the day after the last day with orders. Set a day to see what would have been known then.</source>
        <translation>Empty: the day after the last day with orders. Set a day to see what would have been known then.</translation>
    </message>
    <message>
        <source>Forecast ahead</source>
        <translation>Forecast ahead</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Threshold of high and low</source>
        <translation>Threshold of high and low</translation>
    </message>
    <message>
        <source>What recency, orders and money are compared with.</source>
        <translation>What recency, orders and money are compared with.</translation>
    </message>
    <message>
        <source>Customer classes (RFM)</source>
        <translation>Customer classes (RFM)</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>mean</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>quantile</translation>
    </message>
    <message>
        <source>fixed values</source>
        <translation>fixed values</translation>
    </message>
    <message>
        <source>This is not a day. Write it like 2026-08-17.</source>
        <translation>This is not a day. Write it like 2026-08-17.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>Must lie between %1 and %2.</source>
        <translation>Must lie between %1 and %2.</translation>
    </message>
    <message>
        <source>Whole numbers only.</source>
        <translation>Whole numbers only.</translation>
    </message>
    <message>
        <source>After payment; open orders without a day of their own are planned for then.</source>
        <translation>After payment; open orders without a day of their own are planned for then.</translation>
    </message>
    <message>
        <source>Promise to deliver within</source>
        <translation>Promise to deliver within</translation>
    </message>
    <message>
        <source>After shipping; parcels without a promised day count as late from then on.</source>
        <translation>After shipping; parcels without a promised day count as late from then on.</translation>
    </message>
    <message>
        <source>Open orders of the last</source>
        <translation>Open orders of the last</translation>
    </message>
    <message>
        <source>Unshipped orders that are older are not planned for any more.</source>
        <translation>Unshipped orders that are older are not planned for any more.</translation>
    </message>
    <message>
        <source>Pick-up orders handed over after</source>
        <translation>Pick-up orders handed over after</translation>
    </message>
    <message>
        <source>Group-buy exports never say that goods were collected; older pick-up orders need no stock.</source>
        <translation>Group-buy exports never say that goods were collected; older pick-up orders need no stock.</translation>
    </message>
    <message>
        <source>Recent up to</source>
        <translation>Recent up to</translation>
    </message>
    <message>
        <source>Days since the last purchase.</source>
        <translation>Days since the last purchase.</translation>
    </message>
    <message>
        <source>Frequent from</source>
        <translation>Frequent from</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>Big spender from</source>
        <translation>Big spender from</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>Everything bought, less refunds.</source>
        <translation>Everything bought, less refunds.</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>Quantile</translation>
    </message>
    <message>
        <source>Orders and money are high from this quantile up; recency from the same share of the latest buyers.</source>
        <translation>Orders and money are high from this quantile up; recency from the same share of the latest buyers.</translation>
    </message>
    <message>
        <source>Products and levels</source>
        <translation>Products and levels</translation>
    </message>
    <message>
        <source>Whether the forecasts of category, channels, regions and total correct those of the products. By itself it is done where the past says that it helps; everything adds up in either case.</source>
        <translation>Whether the forecasts of category, channels, regions and total correct those of the products. By itself it is done where the past says that it helps; everything adds up in either case.</translation>
    </message>
    <message>
        <source>where it helps</source>
        <translation>where it helps</translation>
    </message>
    <message>
        <source>always together (MinT)</source>
        <translation>always together (MinT)</translation>
    </message>
    <message>
        <source>products alone (bottom-up)</source>
        <translation>products alone (bottom-up)</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::settings::AboutSection</name>
    <message>
        <source>About and licences</source>
        <translation>About and licences</translation>
    </message>
    <message>
        <source>Roulian %1 · Qt %2
Works offline: no account, no network connection, no telemetry. All data are in one file: %3
Free software under the GNU General Public License, version 3 or later; comes with no warranty.</source>
        <translation>Roulian %1 · Qt %2
Works offline: no account, no network connection, no telemetry. All data are in one file: %3
Free software under the GNU General Public License, version 3 or later; comes with no warranty.</translation>
    </message>
    <message>
        <source>Third-party software</source>
        <translation>Third-party software</translation>
    </message>
    <message>
        <source>Qt and QCustomPlot (GPL-3), SQLite (public domain), libsodium (ISC), libzip (BSD-3), expat (MIT), libxlsxwriter (BSD-2), ICU (Unicode), Eigen (MPL-2).</source>
        <translation>Qt and QCustomPlot (GPL-3), SQLite (public domain), libsodium (ISC), libzip (BSD-3), expat (MIT), libxlsxwriter (BSD-2), ICU (Unicode), Eigen (MPL-2).</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::settings::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Best on another disk than the workspace. Do not put the workspace itself into a synced folder.</source>
        <translation>Best on another disk than the workspace. Do not put the workspace itself into a synced folder.</translation>
    </message>
    <message>
        <source>A backup every day, when the workspace is opened</source>
        <translation>A backup every day, when the workspace is opened</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>The newest ten daily backups are kept.</source>
        <translation>The newest ten daily backups are kept.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Check integrity</source>
        <translation>Check integrity</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>Backups in this folder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>Size (MB)</translation>
    </message>
    <message>
        <source>Enter or a double click opens a backup as a workspace of its own.</source>
        <translation>Enter or a double click opens a backup as a workspace of its own.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Folder for backups</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Backing up…</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::settings::CalculationSection</name>
    <message>
        <source>Calculation</source>
        <translation>Calculation</translation>
    </message>
    <message>
        <source>Template of this workspace: %1. Its defaults apply where a field is empty; every change can be undone and marks the results it touches as stale.</source>
        <translation>Template of this workspace: %1. Its defaults apply where a field is empty; every change can be undone and marks the results it touches as stale.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Why? (may stay empty)</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Default: %1.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::settings::ErasePane</name>
    <message>
        <source>Removes name, phone, identities and tags of one customer everywhere. Orders and amounts stay, without a person. This cannot be undone.</source>
        <translation>Removes name, phone, identities and tags of one customer everywhere. Orders and amounts stay, without a person. This cannot be undone.</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>No customers yet.</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Erase this customer…</translation>
    </message>
    <message>
        <source>Choose a customer to see what would be removed.</source>
        <translation>Choose a customer to see what would be removed.</translation>
    </message>
    <message>
        <source>Will be removed: %1 identities and %2 tags; %3 orders stay without a person.</source>
        <translation>Will be removed: %1 identities and %2 tags; %3 orders stay without a person.</translation>
    </message>
    <message>
        <source>Erase a customer</source>
        <translation>Erase a customer</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Erase %1?</translation>
    </message>
    <message>
        <source>This cannot be undone. Backups made before still hold the data.</source>
        <translation>This cannot be undone. Backups made before still hold the data.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::settings::GeneralSection</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Changes at once.</source>
        <translation>Changes at once.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Written beside every change you make in this workspace.</source>
        <translation>Written beside every change you make in this workspace.</translation>
    </message>
    <message>
        <source>New exports</source>
        <translation>New exports</translation>
    </message>
    <message>
        <source>Offer new exports of a folder when the window comes to the front</source>
        <translation>Offer new exports of a folder when the window comes to the front</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Only files that are recognised and not imported yet; nothing is imported without you.</source>
        <translation>Only files that are recognised and not imported yet; nothing is imported without you.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Folder to look for new exports in</source>
        <translation>Folder to look for new exports in</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::settings::HistorySection</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Every import and every change will be listed here, with its reason.</source>
        <translation>Every import and every change will be listed here, with its reason.</translation>
    </message>
    <message>
        <source>With a reason</source>
        <translation>With a reason</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::settings::Page</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections of the settings</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Calculation</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>About and licences</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Settings: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::settings::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Show names and phones in full</source>
        <translation>Show names and phones in full</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Off: only masks such as 李** and 138****8001, on screen, in exports and in reports.</source>
        <translation>Off: only masks such as 李** and 138****8001, on screen, in exports and in reports.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Passphrase now</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>At least %1 characters. Without it names and phones can never be read again; nobody can recover it.</source>
        <translation>At least %1 characters. Without it names and phones can never be read again; nobody can recover it.</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>New passphrase again</translation>
    </message>
    <message>
        <source>Remove passphrase</source>
        <translation>Remove passphrase</translation>
    </message>
    <message>
        <source>Erase a customer</source>
        <translation>Erase a customer</translation>
    </message>
    <message>
        <source>The new passphrase has fewer than %1 characters.</source>
        <translation>The new passphrase has fewer than %1 characters.</translation>
    </message>
    <message>
        <source>The two new passphrases differ.</source>
        <translation>The two new passphrases differ.</translation>
    </message>
    <message>
        <source>No passphrase is set: anyone who has this file can read the names and phones in it.</source>
        <translation>No passphrase is set: anyone who has this file can read the names and phones in it.</translation>
    </message>
    <message>
        <source>Names and phones are sealed and locked. Everything else works; importing needs the passphrase.</source>
        <translation>Names and phones are sealed and locked. Everything else works; importing needs the passphrase.</translation>
    </message>
    <message>
        <source>Names and phones are sealed with your passphrase and unlocked until you lock them or close the workspace.</source>
        <translation>Names and phones are sealed with your passphrase and unlocked until you lock them or close the workspace.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Set passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lock now</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::settings::ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Change shortcuts…</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::shipments::CarriersView</name>
    <message>
        <source>Slowest first</source>
        <translation>Slowest first</translation>
    </message>
    <message>
        <source>Least on time first</source>
        <translation>Least on time first</translation>
    </message>
    <message>
        <source>Most exceptions first</source>
        <translation>Most exceptions first</translation>
    </message>
    <message>
        <source>Here will be the carriers compared, once parcels with traces are there.</source>
        <translation>Here will be the carriers compared, once parcels with traces are there.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>No parcel is at risk.</source>
        <translation>No parcel is at risk.</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>At risk now</translation>
    </message>
    <message>
        <source>On-time rate of the carriers</source>
        <translation>On-time rate of the carriers</translation>
    </message>
    <message>
        <source>Days on the way of the carriers</source>
        <translation>Days on the way of the carriers</translation>
    </message>
    <message>
        <source>No figures of carriers yet.</source>
        <translation>No figures of carriers yet.</translation>
    </message>
    <message>
        <source>Delivered on time</source>
        <translation>Delivered on time</translation>
    </message>
    <message>
        <source>Days on the way</source>
        <translation>Days on the way</translation>
    </message>
    <message>
        <source>Open the parcels</source>
        <translation>Open the parcels</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::shipments::ParcelDetail</name>
    <message>
        <source>Details of the parcel</source>
        <translation>Details of the parcel</translation>
    </message>
    <message>
        <source>The files tell no trace of this parcel.</source>
        <translation>The files tell no trace of this parcel.</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>No order is known for this parcel.</source>
        <translation>No order is known for this parcel.</translation>
    </message>
    <message>
        <source>No products are known.</source>
        <translation>No products are known.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Trace of the parcel</source>
        <translation>Trace of the parcel</translation>
    </message>
    <message>
        <source>Choose a parcel to see where it is.</source>
        <translation>Choose a parcel to see where it is.</translation>
    </message>
    <message>
        <source>Facts of the parcel</source>
        <translation>Facts of the parcel</translation>
    </message>
    <message>
        <source>Holds no name, phone or address; change it as you like.</source>
        <translation>Holds no name, phone or address; change it as you like.</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copy the message</translation>
    </message>
    <message>
        <source>Message for the customer</source>
        <translation>Message for the customer</translation>
    </message>
    <message>
        <source>There is nothing to tell about this parcel.</source>
        <translation>There is nothing to tell about this parcel.</translation>
    </message>
    <message>
        <source>The message is in the clipboard; paste it into the chat.</source>
        <translation>The message is in the clipboard; paste it into the chat.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::shipments::ParcelsView</name>
    <message>
        <source>Parcels at risk</source>
        <translation>Parcels at risk</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Stalled</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>Coming back</translation>
    </message>
    <message>
        <source>At the station</source>
        <translation>At the station</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Here will be every parcel with its trace, its expected arrival and its risk.</source>
        <translation>Here will be every parcel with its trace, its expected arrival and its risk.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>Or look at a sample workspace</translation>
    </message>
    <message>
        <source>Show all parcels</source>
        <translation>Show all parcels</translation>
    </message>
    <message>
        <source>Paste waybills…</source>
        <translation>Paste waybills…</translation>
    </message>
    <message>
        <source>Copy the chase list</source>
        <translation>Copy the chase list</translation>
    </message>
    <message>
        <source>Problem parcels by carrier as text for WeChat: the selected ones when several are, else those in the list</source>
        <translation>Problem parcels by carrier as text for WeChat: the selected ones when several are, else those in the list</translation>
    </message>
    <message numerus="yes">
        <source>Only %n pasted parcel(s) are shown.</source>
        <translation>
            <numerusform>Only %n pasted parcel is shown.</numerusform>
            <numerusform>Only %n pasted parcels are shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these parcels needs chasing.</source>
        <translation>None of these parcels needs chasing.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) of %1 carriers are in the clipboard; paste them into the chat.</source>
        <translation>
            <numerusform>%n parcel of %1 carriers is in the clipboard; paste it into the chat.</numerusform>
            <numerusform>%n parcels of %1 carriers are in the clipboard; paste them into the chat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::shipments::PasteWaybills</name>
    <message>
        <source>Find parcels by waybill</source>
        <translation>Find parcels by waybill</translation>
    </message>
    <message>
        <source>&amp;Waybill numbers, one a line or separated by commas</source>
        <translation>&amp;Waybill numbers, one a line or separated by commas</translation>
    </message>
    <message>
        <source>Paste a column from a spreadsheet or a chat</source>
        <translation>Paste a column from a spreadsheet or a chat</translation>
    </message>
    <message>
        <source>Numbers without a &amp;parcel</source>
        <translation>Numbers without a &amp;parcel</translation>
    </message>
    <message>
        <source>Show the parcels</source>
        <translation>Show the parcels</translation>
    </message>
    <message>
        <source>Copy what was not found</source>
        <translation>Copy what was not found</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing is pasted yet.</source>
        <translation>Nothing is pasted yet.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>%1 found, %2 not found</source>
        <translation>%1 found, %2 not found</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::shipments::ShipmentsPage</name>
    <message>
        <source>Views of the shipments</source>
        <translation>Views of the shipments</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcels</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Carriers</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>After-sales</translation>
    </message>
    <message>
        <source>Here will be returns, exchanges and refunds of the orders.</source>
        <translation>Here will be returns, exchanges and refunds of the orders.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>Or look at a sample workspace</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Shipments</translation>
    </message>
    <message>
        <source>Parcels at risk</source>
        <translation>Parcels at risk</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Stalled</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Copy the chase list for the carriers</source>
        <translation>Copy the chase list for the carriers</translation>
    </message>
    <message>
        <source>Find pasted waybills…</source>
        <translation>Find pasted waybills…</translation>
    </message>
    <message>
        <source>Copy the message for the customer</source>
        <translation>Copy the message for the customer</translation>
    </message>
    <message>
        <source>Compare the carriers</source>
        <translation>Compare the carriers</translation>
    </message>
    <message>
        <source>Look at the parcels again</source>
        <translation>Look at the parcels again</translation>
    </message>
    <message>
        <source>Export the list to Excel</source>
        <translation>Export the list to Excel</translation>
    </message>
    <message numerus="yes">
        <source>%n parcels under way</source>
        <translation>
            <numerusform>%n parcel under way</numerusform>
            <numerusform>%n parcels under way</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch shipping sheet for a shop…</source>
        <translation>Batch shipping sheet for a shop…</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::supply::GanttView</name>
    <message>
        <source>Orders shown</source>
        <translation>Orders shown</translation>
    </message>
    <message>
        <source>Make and buy</source>
        <translation>Make and buy</translation>
    </message>
    <message>
        <source>Weeks shown</source>
        <translation>Weeks shown</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag an order, or press Shift+← →, to move its due day.</source>
        <translation>Drag an order, or press Shift+← →, to move its due day.</translation>
    </message>
    <message>
        <source>Planned orders by line and supplier</source>
        <translation>Planned orders by line and supplier</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>No line</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>No supplier</translation>
    </message>
    <message>
        <source>%1: due %2. Why?</source>
        <translation>%1: due %2. Why?</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::supply::LoadView</name>
    <message>
        <source>Load of each line and week</source>
        <translation>Load of each line and week</translation>
    </message>
    <message>
        <source>No production line has work. Import lines and routings to see their load.</source>
        <translation>No production line has work. Import lines and routings to see their load.</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Overloaded</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Tight</translation>
    </message>
    <message>
        <source>Here will be the load of every production line, week by week.</source>
        <translation>Here will be the load of every production line, week by week.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Overloaded weeks</source>
        <translation>Overloaded weeks</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::supply::OrderDetail</name>
    <message>
        <source>Projected stock</source>
        <translation>Projected stock</translation>
    </message>
    <message>
        <source>Choose an order to see the stock it is for.</source>
        <translation>Choose an order to see the stock it is for.</translation>
    </message>
    <message>
        <source>Details of the order</source>
        <translation>Details of the order</translation>
    </message>
    <message>
        <source>No plan for this product.</source>
        <translation>No plan for this product.</translation>
    </message>
    <message>
        <source>Net requirements</source>
        <translation>Net requirements</translation>
    </message>
    <message>
        <source>No order is chosen, or a planner made it without a need.</source>
        <translation>No order is chosen, or a planner made it without a need.</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>What it serves</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>%1 goods are planned to customer orders only: neither forecast nor safety stock is added.</source>
        <translation>%1 goods are planned to customer orders only: neither forecast nor safety stock is added.</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::supply::OrdersView</name>
    <message>
        <source>Start this week</source>
        <translation>Start this week</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Buy</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Too late</translation>
    </message>
    <message>
        <source>Changed since the last plan</source>
        <translation>Changed since the last plan</translation>
    </message>
    <message>
        <source>Changed by a planner</source>
        <translation>Changed by a planner</translation>
    </message>
    <message>
        <source>Highest cost first</source>
        <translation>Highest cost first</translation>
    </message>
    <message>
        <source>Here will be what to make and buy, when and why, once a forecast and stock are there.</source>
        <translation>Here will be what to make and buy, when and why, once a forecast and stock are there.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>Or look at a sample workspace</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Plan again</translation>
    </message>
    <message>
        <source>Cancel or restore the order</source>
        <translation>Cancel or restore the order</translation>
    </message>
    <message>
        <source>Back to the computed order</source>
        <translation>Back to the computed order</translation>
    </message>
    <message>
        <source>Change the supplier…</source>
        <translation>Change the supplier…</translation>
    </message>
    <message>
        <source>Request pack of this supplier</source>
        <translation>Request pack of this supplier</translation>
    </message>
    <message>
        <source>The order is gone; the plan was made again.</source>
        <translation>The order is gone; the plan was made again.</translation>
    </message>
    <message>
        <source>Type a quantity, or +250, -20, *1.2; never below zero.</source>
        <translation>Type a quantity, or +250, -20, *1.2; never below zero.</translation>
    </message>
    <message>
        <source>Type a day like 2026-08-17, or +3, -2 days.</source>
        <translation>Type a day like 2026-08-17, or +3, -2 days.</translation>
    </message>
    <message>
        <source>Why is this order changed?</source>
        <translation>Why is this order changed?</translation>
    </message>
    <message numerus="yes">
        <source>Why are these %n orders changed?</source>
        <translation>
            <numerusform>Why is this order changed?</numerusform>
            <numerusform>Why are these %n orders changed?</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is this order cancelled?</source>
        <translation>Why is this order cancelled?</translation>
    </message>
    <message numerus="yes">
        <source>Why are these %n orders cancelled?</source>
        <translation>
            <numerusform>Why is this order cancelled?</numerusform>
            <numerusform>Why are these %n orders cancelled?</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the selected orders was changed by a planner.</source>
        <translation>None of the selected orders was changed by a planner.</translation>
    </message>
    <message>
        <source>Only orders that are bought have a supplier.</source>
        <translation>Only orders that are bought have a supplier.</translation>
    </message>
    <message numerus="yes">
        <source>%n fresh or customised product(s) are planned to customer orders only (以销定采): no forecast and no safety stock is made or bought for them.</source>
        <translation>
            <numerusform>%n fresh or customised product is planned to customer orders only (以销定采): no forecast and no safety stock is made or bought for it.</numerusform>
            <numerusform>%n fresh or customised products are planned to customer orders only (以销定采): no forecast and no safety stock is made or bought for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::supply::SupplierChoice</name>
    <message>
        <source>Change the supplier</source>
        <translation>Change the supplier</translation>
    </message>
    <message>
        <source>Suppliers of %1</source>
        <translation>Suppliers of %1</translation>
    </message>
    <message>
        <source>No supplier terms are known for this product. Import the list of supplier prices.</source>
        <translation>No supplier terms are known for this product. Import the list of supplier prices.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>For those who read the plan later</source>
        <translation>For those who read the plan later</translation>
    </message>
    <message>
        <source>Order from this supplier</source>
        <translation>Order from this supplier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::supply::SuppliersView</name>
    <message>
        <source>With planned orders</source>
        <translation>With planned orders</translation>
    </message>
    <message>
        <source>Here will be suppliers with their terms and what is planned to be ordered.</source>
        <translation>Here will be suppliers with their terms and what is planned to be ordered.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Details of the supplier</source>
        <translation>Details of the supplier</translation>
    </message>
    <message>
        <source>Request pack</source>
        <translation>Request pack</translation>
    </message>
    <message>
        <source>Nothing is planned to be ordered from this supplier.</source>
        <translation>Nothing is planned to be ordered from this supplier.</translation>
    </message>
    <message>
        <source>Planned orders</source>
        <translation>Planned orders</translation>
    </message>
    <message>
        <source>No purchase order to this supplier was imported.</source>
        <translation>No purchase order to this supplier was imported.</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Purchase orders</translation>
    </message>
    <message>
        <source>No terms of this supplier are known.</source>
        <translation>No terms of this supplier are known.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copy the message</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Save the file…</translation>
    </message>
    <message>
        <source>Message to the supplier</source>
        <translation>Message to the supplier</translation>
    </message>
    <message>
        <source>The message is in the clipboard; paste it into the chat.</source>
        <translation>The message is in the clipboard; paste it into the chat.</translation>
    </message>
    <message>
        <source>Choose a supplier to prepare the request.</source>
        <translation>Choose a supplier to prepare the request.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders for this supplier only; prices, stock and customers stay here.</source>
        <translation>
            <numerusform>%n order for this supplier only; prices, stock and customers stay here.</numerusform>
            <numerusform>%n orders for this supplier only; prices, stock and customers stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::supply::SupplyPage</name>
    <message>
        <source>Views of the plan</source>
        <translation>Views of the plan</translation>
    </message>
    <message>
        <source>Planned orders</source>
        <translation>Planned orders</translation>
    </message>
    <message>
        <source>Gantt</source>
        <translation>Gantt</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Suppliers</translation>
    </message>
    <message>
        <source>The plan has nothing to warn about, or was not made yet.</source>
        <translation>The plan has nothing to warn about, or was not made yet.</translation>
    </message>
    <message>
        <source>Nothing available</source>
        <translation>Nothing available</translation>
    </message>
    <message>
        <source>Less than two weeks</source>
        <translation>Less than two weeks</translation>
    </message>
    <message>
        <source>More than half a year</source>
        <translation>More than half a year</translation>
    </message>
    <message>
        <source>Here will be the stock of every product and warehouse.</source>
        <translation>Here will be the stock of every product and warehouse.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>Or look at a sample workspace</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Plan again</translation>
    </message>
    <message>
        <source>Change the quantity of the order</source>
        <translation>Change the quantity of the order</translation>
    </message>
    <message>
        <source>Cancel or restore the order</source>
        <translation>Cancel or restore the order</translation>
    </message>
    <message>
        <source>Back to the computed order</source>
        <translation>Back to the computed order</translation>
    </message>
    <message>
        <source>Change the supplier of the order…</source>
        <translation>Change the supplier of the order…</translation>
    </message>
    <message>
        <source>Request pack for a supplier</source>
        <translation>Request pack for a supplier</translation>
    </message>
    <message>
        <source>Show the Gantt chart</source>
        <translation>Show the Gantt chart</translation>
    </message>
    <message>
        <source>Export the list to Excel</source>
        <translation>Export the list to Excel</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Too late</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>products</source>
        <translation>products</translation>
    </message>
    <message>
        <source>Products that will run out although everything possible is planned.</source>
        <translation>Products that will run out although everything possible is planned.</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Overloaded</translation>
    </message>
    <message>
        <source>line weeks</source>
        <translation>line weeks</translation>
    </message>
    <message numerus="yes">
        <source>%n planned orders</source>
        <translation>
            <numerusform>%n planned order</numerusform>
            <numerusform>%n planned orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Supply plan</source>
        <translation>Supply plan</translation>
    </message>
</context>
<context>
    <name>rule_fields</name>
    <message>
        <source>Days since the last order</source>
        <translation>Days since the last order</translation>
    </message>
    <message>
        <source>Orders in all</source>
        <translation>Orders in all</translation>
    </message>
    <message>
        <source>Money spent in all, yuan</source>
        <translation>Money spent in all, yuan</translation>
    </message>
    <message>
        <source>Mean money of an order, yuan</source>
        <translation>Mean money of an order, yuan</translation>
    </message>
    <message>
        <source>Orders of the last 30 days</source>
        <translation>Orders of the last 30 days</translation>
    </message>
    <message>
        <source>Orders of the last 90 days</source>
        <translation>Orders of the last 90 days</translation>
    </message>
    <message>
        <source>Own mean days between orders</source>
        <translation>Own mean days between orders</translation>
    </message>
    <message>
        <source>Days since the first order</source>
        <translation>Days since the first order</translation>
    </message>
    <message>
        <source>Months since the first order, 0 = this month</source>
        <translation>Months since the first order, 0 = this month</translation>
    </message>
    <message>
        <source>Recency score, 1 to 5</source>
        <translation>Recency score, 1 to 5</translation>
    </message>
    <message>
        <source>Frequency score, 1 to 5</source>
        <translation>Frequency score, 1 to 5</translation>
    </message>
    <message>
        <source>Money score, 1 to 5</source>
        <translation>Money score, 1 to 5</translation>
    </message>
    <message>
        <source>Number of channels</source>
        <translation>Number of channels</translation>
    </message>
    <message>
        <source>Presale orders</source>
        <translation>Presale orders</translation>
    </message>
    <message>
        <source>Presale orders ÷ orders, 0 to 1</source>
        <translation>Presale orders ÷ orders, 0 to 1</translation>
    </message>
    <message>
        <source>Orders with a discount</source>
        <translation>Orders with a discount</translation>
    </message>
    <message>
        <source>Orders with a discount ÷ orders, 0 to 1</source>
        <translation>Orders with a discount ÷ orders, 0 to 1</translation>
    </message>
    <message>
        <source>Discount ÷ list price, 0 to 1</source>
        <translation>Discount ÷ list price, 0 to 1</translation>
    </message>
    <message>
        <source>Orders with a refund</source>
        <translation>Orders with a refund</translation>
    </message>
    <message>
        <source>RFM class</source>
        <translation>RFM class</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lifecycle</translation>
    </message>
    <message>
        <source>Has the tag</source>
        <translation>Has the tag</translation>
    </message>
    <message>
        <source>Has bought in the channel</source>
        <translation>Has bought in the channel</translation>
    </message>
    <message>
        <source>Belongs to the community</source>
        <translation>Belongs to the community</translation>
    </message>
    <message>
        <source>Has bought from the category</source>
        <translation>Has bought from the category</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>Make</source>
        <comment>decisions.kind.make</comment>
        <translation>Make</translation>
    </message>
    <message>
        <source>Buy</source>
        <comment>decisions.kind.buy</comment>
        <translation>Buy</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>decisions.kind.move</comment>
        <translation>Move</translation>
    </message>
    <message>
        <source>Expedite</source>
        <comment>decisions.kind.expedite</comment>
        <translation>Expedite</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>decisions.kind.stop</comment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Chase</source>
        <comment>decisions.kind.chase</comment>
        <translation>Chase</translation>
    </message>
    <message>
        <source>Tell</source>
        <comment>decisions.kind.tell</comment>
        <translation>Tell</translation>
    </message>
    <message>
        <source>Restock</source>
        <comment>decisions.kind.restock</comment>
        <translation>Restock</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>decisions.kind.check</comment>
        <translation>Check</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state.open</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state.done</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>state.undone</comment>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>state.snoozed</comment>
        <translation>Snoozed</translation>
    </message>
    <message>
        <source>With problems</source>
        <comment>state.problems</comment>
        <translation>With problems</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>state.ignored</comment>
        <translation>Ignored</translation>
    </message>
    <message>
        <source>Kept as one</source>
        <comment>state.kept</comment>
        <translation>Kept as one</translation>
    </message>
    <message>
        <source>Two people</source>
        <comment>state.split</comment>
        <translation>Two people</translation>
    </message>
    <message>
        <source>Fixed</source>
        <comment>state.fixed</comment>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>severity.2</comment>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity.1</comment>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>severity.0</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>WeChat shop</source>
        <comment>channel.wechat_shop</comment>
        <translation>WeChat shop</translation>
    </message>
    <message>
        <source>Youzan</source>
        <comment>channel.youzan</comment>
        <translation>Youzan</translation>
    </message>
    <message>
        <source>Kuaituantuan</source>
        <comment>channel.kuaituantuan</comment>
        <translation>Kuaituantuan</translation>
    </message>
    <message>
        <source>WeCom</source>
        <comment>channel.wecom</comment>
        <translation>WeCom</translation>
    </message>
    <message>
        <source>ERP</source>
        <comment>channel.erp</comment>
        <translation>ERP</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>channel.offline</comment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>channel.other</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>Same phone, other name</source>
        <comment>reviews.reason.same_phone_other_name</comment>
        <translation>Same phone, other name</translation>
    </message>
    <message>
        <source>Identities disagree</source>
        <comment>reviews.reason.contradicting_identity</comment>
        <translation>Identities disagree</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>orders.status.unknown</comment>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <comment>orders.status.unpaid</comment>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>Grouping</source>
        <comment>orders.status.grouping</comment>
        <translation>Grouping</translation>
    </message>
    <message>
        <source>To ship</source>
        <comment>orders.status.to_ship</comment>
        <translation>To ship</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <comment>orders.status.partly_shipped</comment>
        <translation>Partly shipped</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>orders.status.shipped</comment>
        <translation>Shipped</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>orders.status.signed</comment>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>orders.status.completed</comment>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Closed unpaid</source>
        <comment>orders.status.closed_unpaid</comment>
        <translation>Closed unpaid</translation>
    </message>
    <message>
        <source>Closed, refunded</source>
        <comment>orders.status.closed_refunded</comment>
        <translation>Closed, refunded</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>orders.status.deleted</comment>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>orders.status.merged_away</comment>
        <translation>Merged</translation>
    </message>
    <message>
        <source>None</source>
        <comment>after_sale.none</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>after_sale.asked</comment>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Waiting for return</source>
        <comment>after_sale.agreed_waiting_return</comment>
        <translation>Waiting for return</translation>
    </message>
    <message>
        <source>Waiting for refund</source>
        <comment>after_sale.returned_waiting_refund</comment>
        <translation>Waiting for refund</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>after_sale.done</comment>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>after_sale.rejected</comment>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>after_sale.withdrawn</comment>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>after_sale.unknown</comment>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Refund only</source>
        <comment>kind.refund</comment>
        <translation>Refund only</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <comment>kind.return</comment>
        <translation>Return and refund</translation>
    </message>
    <message>
        <source>Exchange</source>
        <comment>kind.exchange</comment>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Champions</source>
        <comment>important_value</comment>
        <translation>Champions</translation>
    </message>
    <message>
        <source>High value, growing</source>
        <comment>important_develop</comment>
        <translation>High value, growing</translation>
    </message>
    <message>
        <source>High value, keep</source>
        <comment>important_keep</comment>
        <translation>High value, keep</translation>
    </message>
    <message>
        <source>High value, win back</source>
        <comment>important_retain</comment>
        <translation>High value, win back</translation>
    </message>
    <message>
        <source>Regular value</source>
        <comment>general_value</comment>
        <translation>Regular value</translation>
    </message>
    <message>
        <source>Regular, growing</source>
        <comment>general_develop</comment>
        <translation>Regular, growing</translation>
    </message>
    <message>
        <source>Regular, keep</source>
        <comment>general_keep</comment>
        <translation>Regular, keep</translation>
    </message>
    <message>
        <source>Regular, win back</source>
        <comment>general_retain</comment>
        <translation>Regular, win back</translation>
    </message>
    <message>
        <source>New</source>
        <comment>lifecycle.new</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>lifecycle.active</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Cooling</source>
        <comment>lifecycle.cooling</comment>
        <translation>Cooling</translation>
    </message>
    <message>
        <source>Dormant</source>
        <comment>lifecycle.dormant</comment>
        <translation>Dormant</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>lifecycle.lost</comment>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <comment>builtin.builtin</comment>
        <translation>Ready-made</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>builtin.own</comment>
        <translation>Own</translation>
    </message>
    <message>
        <source>WeCom group</source>
        <comment>communities.kind.wecom_group</comment>
        <translation>WeCom group</translation>
    </message>
    <message>
        <source>Pick-up community</source>
        <comment>communities.kind.pickup</comment>
        <translation>Pick-up community</translation>
    </message>
    <message>
        <source>UnionID</source>
        <comment>identities.kind.unionid</comment>
        <translation>UnionID</translation>
    </message>
    <message>
        <source>WeCom contact</source>
        <comment>identities.kind.external_userid</comment>
        <translation>WeCom contact</translation>
    </message>
    <message>
        <source>OpenID</source>
        <comment>identities.kind.openid</comment>
        <translation>OpenID</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>identities.kind.phone_full</comment>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Platform account</source>
        <comment>identities.kind.platform_uid</comment>
        <translation>Platform account</translation>
    </message>
    <message>
        <source>Masked phone</source>
        <comment>identities.kind.phone_masked</comment>
        <translation>Masked phone</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>identities.kind.address_hash</comment>
        <translation>Address</translation>
    </message>
    <message>
        <source>FMCG</source>
        <comment>way.fmcg</comment>
        <translation>FMCG</translation>
    </message>
    <message>
        <source>Fashion</source>
        <comment>way.fashion</comment>
        <translation>Fashion</translation>
    </message>
    <message>
        <source>Fresh</source>
        <comment>way.fresh</comment>
        <translation>Fresh</translation>
    </message>
    <message>
        <source>Customised</source>
        <comment>way.custom</comment>
        <translation>Customised</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>forecast.status.short</comment>
        <translation>Short</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>forecast.status.low</comment>
        <translation>Low</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>forecast.status.ok</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Excess</source>
        <comment>forecast.status.excess</comment>
        <translation>Excess</translation>
    </message>
    <message>
        <source>Smooth</source>
        <comment>demand_class.smooth</comment>
        <translation>Smooth</translation>
    </message>
    <message>
        <source>Erratic</source>
        <comment>demand_class.erratic</comment>
        <translation>Erratic</translation>
    </message>
    <message>
        <source>Intermittent</source>
        <comment>demand_class.intermittent</comment>
        <translation>Intermittent</translation>
    </message>
    <message>
        <source>Lumpy</source>
        <comment>demand_class.lumpy</comment>
        <translation>Lumpy</translation>
    </message>
    <message>
        <source>New</source>
        <comment>demand_class.new</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>No demand</source>
        <comment>demand_class.none</comment>
        <translation>No demand</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <comment>mark.stockout</comment>
        <translation>Out of stock</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>mark.event</comment>
        <translation>Event</translation>
    </message>
    <message>
        <source>Outlier</source>
        <comment>mark.outlier</comment>
        <translation>Outlier</translation>
    </message>
    <message>
        <source>Week not complete</source>
        <comment>mark.partial</comment>
        <translation>Week not complete</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>chosen.chosen</comment>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Set to</source>
        <comment>op.set</comment>
        <translation>Set to</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>op.add</comment>
        <translation>Add</translation>
    </message>
    <message>
        <source>Multiply</source>
        <comment>op.mul</comment>
        <translation>Multiply</translation>
    </message>
    <message>
        <source>Festival</source>
        <comment>events.kind.festival</comment>
        <translation>Festival</translation>
    </message>
    <message>
        <source>Promotion</source>
        <comment>events.kind.promotion</comment>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Presale</source>
        <comment>events.kind.presale</comment>
        <translation>Presale</translation>
    </message>
    <message>
        <source>Live show</source>
        <comment>events.kind.live</comment>
        <translation>Live show</translation>
    </message>
    <message>
        <source>Holiday</source>
        <comment>events.kind.holiday</comment>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>events.kind.other</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>plan_orders.kind.make</comment>
        <translation>Make</translation>
    </message>
    <message>
        <source>Buy</source>
        <comment>plan_orders.kind.buy</comment>
        <translation>Buy</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>plan_orders.kind.move</comment>
        <translation>Move</translation>
    </message>
    <message>
        <source>New</source>
        <comment>plan_orders.change.new</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>plan_orders.change.changed</comment>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>plan_orders.change.removed</comment>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>plan_orders.change.same</comment>
        <translation>Same</translation>
    </message>
    <message>
        <source>Cancelled by planner</source>
        <comment>plan_orders.change.cancelled</comment>
        <translation>Cancelled by planner</translation>
    </message>
    <message>
        <source>Forecast</source>
        <comment>need.forecast</comment>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Customer orders</source>
        <comment>need.customer_order</comment>
        <translation>Customer orders</translation>
    </message>
    <message>
        <source>Parent order</source>
        <comment>need.parent_order</comment>
        <translation>Parent order</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <comment>need.safety_stock</comment>
        <translation>Safety stock</translation>
    </message>
    <message>
        <source>More than needed</source>
        <comment>need.surplus</comment>
        <translation>More than needed</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <comment>plan_load.status.over</comment>
        <translation>Overloaded</translation>
    </message>
    <message>
        <source>Tight</source>
        <comment>plan_load.status.tight</comment>
        <translation>Tight</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>plan_load.status.ok</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Stock-out risk</source>
        <comment>plan_messages.kind.stockout</comment>
        <translation>Stock-out risk</translation>
    </message>
    <message>
        <source>Excess</source>
        <comment>plan_messages.kind.excess</comment>
        <translation>Excess</translation>
    </message>
    <message>
        <source>Expedite</source>
        <comment>plan_messages.kind.expedite</comment>
        <translation>Expedite</translation>
    </message>
    <message>
        <source>Delay</source>
        <comment>plan_messages.kind.delay</comment>
        <translation>Delay</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>plan_messages.kind.cancel</comment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>plan_messages.kind.capacity</comment>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Late start</source>
        <comment>plan_messages.kind.late</comment>
        <translation>Late start</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>plan_messages.kind.data</comment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Goods</source>
        <comment>skus.kind.goods</comment>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Material</source>
        <comment>skus.kind.material</comment>
        <translation>Material</translation>
    </message>
    <message>
        <source>Goods</source>
        <comment>stock.kind.goods</comment>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Material</source>
        <comment>stock.kind.material</comment>
        <translation>Material</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>use.make</comment>
        <translation>Make</translation>
    </message>
    <message>
        <source>Bundle</source>
        <comment>use.bundle</comment>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>risk.late</comment>
        <translation>Late</translation>
    </message>
    <message>
        <source>Stalled</source>
        <comment>risk.stalled</comment>
        <translation>Stalled</translation>
    </message>
    <message>
        <source>Exception</source>
        <comment>risk.exception</comment>
        <translation>Exception</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>risk.at_risk</comment>
        <translation>At risk</translation>
    </message>
    <message>
        <source>On track</source>
        <comment>risk.ok</comment>
        <translation>On track</translation>
    </message>
    <message>
        <source>Returning</source>
        <comment>risk.returning</comment>
        <translation>Returning</translation>
    </message>
    <message>
        <source>No trace</source>
        <comment>state.no_trace</comment>
        <translation>No trace</translation>
    </message>
    <message>
        <source>Waiting for pick-up</source>
        <comment>state.waiting_pickup</comment>
        <translation>Waiting for pick-up</translation>
    </message>
    <message>
        <source>Picked up</source>
        <comment>state.picked_up</comment>
        <translation>Picked up</translation>
    </message>
    <message>
        <source>In transit</source>
        <comment>state.in_transit</comment>
        <translation>In transit</translation>
    </message>
    <message>
        <source>Delivering</source>
        <comment>state.delivering</comment>
        <translation>Delivering</translation>
    </message>
    <message>
        <source>At station</source>
        <comment>state.at_station</comment>
        <translation>At station</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>state.signed</comment>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Exception</source>
        <comment>state.exception</comment>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Returning</source>
        <comment>state.returning</comment>
        <translation>Returning</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>state.returned_signed</comment>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>state.rejected</comment>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <comment>state.forwarded</comment>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>Customs</source>
        <comment>state.customs</comment>
        <translation>Customs</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state.cancelled</comment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Forecast override</source>
        <comment>edits.kind.forecast.override</comment>
        <translation>Forecast override</translation>
    </message>
    <message>
        <source>Plan override</source>
        <comment>edits.kind.plan.override</comment>
        <translation>Plan override</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>edits.kind.decision.state</comment>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>edits.kind.import</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Problem handled</source>
        <comment>edits.kind.issue.state</comment>
        <translation>Problem handled</translation>
    </message>
    <message>
        <source>Identity review</source>
        <comment>edits.kind.review.state</comment>
        <translation>Identity review</translation>
    </message>
    <message>
        <source>Segment rule</source>
        <comment>edits.kind.rule.set</comment>
        <translation>Segment rule</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>edits.kind.event.set</comment>
        <translation>Event</translation>
    </message>
    <message>
        <source>Setting</source>
        <comment>edits.kind.setting.set</comment>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Product match</source>
        <comment>edits.kind.alias.link</comment>
        <translation>Product match</translation>
    </message>
    <message>
        <source>Bundle</source>
        <comment>need.bundle</comment>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Promised beyond stock</source>
        <comment>need.negative_stock</comment>
        <translation>Promised beyond stock</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <comment>method.seasonal_naive</comment>
        <translation>Seasonal naive</translation>
    </message>
    <message>
        <source>Naive</source>
        <comment>method.naive</comment>
        <translation>Naive</translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>method.mean</comment>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>edits.state.dropped</comment>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Nickname</source>
        <comment>identities.kind.buyer_nick</comment>
        <translation>Nickname</translation>
    </message>
    <message>
        <source>Launch</source>
        <comment>events.kind.launch</comment>
        <translation>Launch</translation>
    </message>
    <message>
        <source>Price change</source>
        <comment>events.kind.price</comment>
        <translation>Price change</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>risk.done</comment>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Exponential smoothing (ETS)</source>
        <comment>method.ets</comment>
        <translation>Exponential smoothing (ETS)</translation>
    </message>
    <message>
        <source>Theta</source>
        <comment>method.theta</comment>
        <translation>Theta</translation>
    </message>
    <message>
        <source>Simple exponential smoothing</source>
        <comment>method.ses</comment>
        <translation>Simple exponential smoothing</translation>
    </message>
    <message>
        <source>Holt’s trend</source>
        <comment>method.holt</comment>
        <translation>Holt’s trend</translation>
    </message>
    <message>
        <source>Damped trend</source>
        <comment>method.holt_damped</comment>
        <translation>Damped trend</translation>
    </message>
    <message>
        <source>Holt-Winters, additive</source>
        <comment>method.holt_winters_add</comment>
        <translation>Holt-Winters, additive</translation>
    </message>
    <message>
        <source>Holt-Winters, multiplicative</source>
        <comment>method.holt_winters_mul</comment>
        <translation>Holt-Winters, multiplicative</translation>
    </message>
    <message>
        <source>Drift</source>
        <comment>method.drift</comment>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Croston</source>
        <comment>method.croston</comment>
        <translation>Croston</translation>
    </message>
    <message>
        <source>Syntetos-Boylan (SBA)</source>
        <comment>method.sba</comment>
        <translation>Syntetos-Boylan (SBA)</translation>
    </message>
    <message>
        <source>Teunter-Syntetos-Babai (TSB)</source>
        <comment>method.tsb</comment>
        <translation>Teunter-Syntetos-Babai (TSB)</translation>
    </message>
    <message>
        <source>Multiple aggregation (IMAPA)</source>
        <comment>method.imapa</comment>
        <translation>Multiple aggregation (IMAPA)</translation>
    </message>
    <message>
        <source>No forecast</source>
        <comment>method.none</comment>
        <translation>No forecast</translation>
    </message>
    <message>
        <source>Croston ＋ IMAPA</source>
        <comment>method.croston+imapa</comment>
        <translation>Croston ＋ IMAPA</translation>
    </message>
    <message>
        <source>Croston ＋ Mean</source>
        <comment>method.croston+mean</comment>
        <translation>Croston ＋ Mean</translation>
    </message>
    <message>
        <source>Croston ＋ SBA</source>
        <comment>method.croston+sba</comment>
        <translation>Croston ＋ SBA</translation>
    </message>
    <message>
        <source>Croston ＋ Exponential smoothing</source>
        <comment>method.croston+ses</comment>
        <translation>Croston ＋ Exponential smoothing</translation>
    </message>
    <message>
        <source>Croston ＋ TSB</source>
        <comment>method.croston+tsb</comment>
        <translation>Croston ＋ TSB</translation>
    </message>
    <message>
        <source>ETS ＋ Mean</source>
        <comment>method.ets+mean</comment>
        <translation>ETS ＋ Mean</translation>
    </message>
    <message>
        <source>ETS ＋ Exponential smoothing</source>
        <comment>method.ets+ses</comment>
        <translation>ETS ＋ Exponential smoothing</translation>
    </message>
    <message>
        <source>ETS ＋ Theta</source>
        <comment>method.ets+theta</comment>
        <translation>ETS ＋ Theta</translation>
    </message>
    <message>
        <source>IMAPA ＋ Mean</source>
        <comment>method.imapa+mean</comment>
        <translation>IMAPA ＋ Mean</translation>
    </message>
    <message>
        <source>IMAPA ＋ SBA</source>
        <comment>method.imapa+sba</comment>
        <translation>IMAPA ＋ SBA</translation>
    </message>
    <message>
        <source>IMAPA ＋ Exponential smoothing</source>
        <comment>method.imapa+ses</comment>
        <translation>IMAPA ＋ Exponential smoothing</translation>
    </message>
    <message>
        <source>IMAPA ＋ TSB</source>
        <comment>method.imapa+tsb</comment>
        <translation>IMAPA ＋ TSB</translation>
    </message>
    <message>
        <source>Mean ＋ SBA</source>
        <comment>method.mean+sba</comment>
        <translation>Mean ＋ SBA</translation>
    </message>
    <message>
        <source>Mean ＋ Exponential smoothing</source>
        <comment>method.mean+ses</comment>
        <translation>Mean ＋ Exponential smoothing</translation>
    </message>
    <message>
        <source>Mean ＋ Theta</source>
        <comment>method.mean+theta</comment>
        <translation>Mean ＋ Theta</translation>
    </message>
    <message>
        <source>Mean ＋ TSB</source>
        <comment>method.mean+tsb</comment>
        <translation>Mean ＋ TSB</translation>
    </message>
    <message>
        <source>SBA ＋ Exponential smoothing</source>
        <comment>method.sba+ses</comment>
        <translation>SBA ＋ Exponential smoothing</translation>
    </message>
    <message>
        <source>SBA ＋ TSB</source>
        <comment>method.sba+tsb</comment>
        <translation>SBA ＋ TSB</translation>
    </message>
    <message>
        <source>Exponential smoothing ＋ Theta</source>
        <comment>method.ses+theta</comment>
        <translation>Exponential smoothing ＋ Theta</translation>
    </message>
    <message>
        <source>Exponential smoothing ＋ TSB</source>
        <comment>method.ses+tsb</comment>
        <translation>Exponential smoothing ＋ TSB</translation>
    </message>
    <message>
        <source>No record</source>
        <comment>mark.gap</comment>
        <translation>No record</translation>
    </message>
    <message>
        <source>More returned than sold</source>
        <comment>mark.negative</comment>
        <translation>More returned than sold</translation>
    </message>
    <message>
        <source>Qunjielong</source>
        <comment>channel.qunjielong</comment>
        <translation>Qunjielong</translation>
    </message>
    <message>
        <source>Chat lists</source>
        <comment>channel.jielong</comment>
        <translation>Chat lists</translation>
    </message>
    <message>
        <source>Forms and votes</source>
        <comment>channel.form</comment>
        <translation>Forms and votes</translation>
    </message>
    <message>
        <source>Pinduoduo</source>
        <comment>channel.pinduoduo</comment>
        <translation>Pinduoduo</translation>
    </message>
    <message>
        <source>Douyin shop</source>
        <comment>channel.douyin</comment>
        <translation>Douyin shop</translation>
    </message>
    <message>
        <source>Taobao and Tmall</source>
        <comment>channel.taobao</comment>
        <translation>Taobao and Tmall</translation>
    </message>
    <message>
        <source>JD</source>
        <comment>channel.jd</comment>
        <translation>JD</translation>
    </message>
    <message>
        <source>Fresh</source>
        <comment>to_order.fresh</comment>
        <translation>Fresh</translation>
    </message>
    <message>
        <source>Customised</source>
        <comment>to_order.custom</comment>
        <translation>Customised</translation>
    </message>
    <message>
        <source>Overdue: place or release</source>
        <comment>plan_orders.change.overdue</comment>
        <translation>Overdue: place or release</translation>
    </message>
    <message>
        <source>Fixed order overdue</source>
        <comment>plan_messages.kind.overdue</comment>
        <translation>Fixed order overdue</translation>
    </message>
    <message>
        <source>Person erased</source>
        <comment>edits.kind.customer.erase</comment>
        <translation>Person erased</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <comment>edits.state.final</comment>
        <translation>Cannot be undone</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>same_customers.state.merged</comment>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <comment>same_customers.state.apart</comment>
        <translation>Kept apart</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>same_customers.kind.likely</comment>
        <translation>Likely</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>same_customers.kind.doubtful</comment>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Someone else fits too</source>
        <comment>same_customers.kind.rival</comment>
        <translation>Someone else fits too</translation>
    </message>
    <message>
        <source>Same name</source>
        <comment>same_evidence.reason.name.same</comment>
        <translation>Same name</translation>
    </message>
    <message>
        <source>Name sounds the same</source>
        <comment>same_evidence.reason.name.same_sound</comment>
        <translation>Name sounds the same</translation>
    </message>
    <message>
        <source>Same surname, other given name</source>
        <comment>same_evidence.reason.name.same_surname</comment>
        <translation>Same surname, other given name</translation>
    </message>
    <message>
        <source>Different names</source>
        <comment>same_evidence.reason.name.differs</comment>
        <translation>Different names</translation>
    </message>
    <message>
        <source>Visible part of the name agrees</source>
        <comment>same_evidence.reason.name.compatible</comment>
        <translation>Visible part of the name agrees</translation>
    </message>
    <message>
        <source>Visible part of the name differs</source>
        <comment>same_evidence.reason.name.incompatible</comment>
        <translation>Visible part of the name differs</translation>
    </message>
    <message>
        <source>Same nickname</source>
        <comment>same_evidence.reason.nick.same</comment>
        <translation>Same nickname</translation>
    </message>
    <message>
        <source>Different nicknames</source>
        <comment>same_evidence.reason.nick.differs</comment>
        <translation>Different nicknames</translation>
    </message>
    <message>
        <source>Same phone</source>
        <comment>same_evidence.reason.phone.same</comment>
        <translation>Same phone</translation>
    </message>
    <message>
        <source>Phone differs in one digit</source>
        <comment>same_evidence.reason.phone.one_digit_off</comment>
        <translation>Phone differs in one digit</translation>
    </message>
    <message>
        <source>Different phones</source>
        <comment>same_evidence.reason.phone.differs</comment>
        <translation>Different phones</translation>
    </message>
    <message>
        <source>Visible digits of the phone agree</source>
        <comment>same_evidence.reason.phone.visible_same</comment>
        <translation>Visible digits of the phone agree</translation>
    </message>
    <message>
        <source>Visible digits of the phone differ</source>
        <comment>same_evidence.reason.phone.visible_differs</comment>
        <translation>Visible digits of the phone differ</translation>
    </message>
    <message>
        <source>Same home</source>
        <comment>same_evidence.reason.home.same</comment>
        <translation>Same home</translation>
    </message>
    <message>
        <source>Neighbouring homes</source>
        <comment>same_evidence.reason.home.near</comment>
        <translation>Neighbouring homes</translation>
    </message>
    <message>
        <source>Different homes</source>
        <comment>same_evidence.reason.home.differs</comment>
        <translation>Different homes</translation>
    </message>
    <message>
        <source>Same customer</source>
        <comment>edits.kind.proposal.state</comment>
        <translation>Same customer</translation>
    </message>
    <message>
        <source>Merge or split of customers</source>
        <comment>edits.kind.customer.merge</comment>
        <translation>Merge or split of customers</translation>
    </message>
    <message>
        <source>Remembered columns</source>
        <comment>edits.kind.mapping.set</comment>
        <translation>Remembered columns</translation>
    </message>
    <message>
        <source>Reading of a value</source>
        <comment>edits.kind.reading.set</comment>
        <translation>Reading of a value</translation>
    </message>
    <message>
        <source>In</source>
        <comment>side.in</comment>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>side.out</comment>
        <translation>Out</translation>
    </message>
    <message>
        <source>Neither</source>
        <comment>side.neutral</comment>
        <translation>Neither</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <comment>payments.linked.open</comment>
        <translation>Not found yet</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>payments.linked.done</comment>
        <translation>Found</translation>
    </message>
    <message>
        <source>Group buy</source>
        <comment>collections.kind.group_buy</comment>
        <translation>Group buy</translation>
    </message>
    <message>
        <source>接龙 list</source>
        <comment>collections.kind.jielong</comment>
        <translation>接龙 list</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>collections.kind.form</comment>
        <translation>Form</translation>
    </message>
    <message>
        <source>Vote</source>
        <comment>collections.kind.vote</comment>
        <translation>Vote</translation>
    </message>
    <message>
        <source>To confirm</source>
        <comment>wishes.state.open</comment>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>wishes.state.confirmed</comment>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>wishes.state.rejected</comment>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>wishes.state.withdrawn</comment>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>WeChat group</source>
        <comment>communities.kind.wechat_room</comment>
        <translation>WeChat group</translation>
    </message>
    <message>
        <source>One-to-one talk</source>
        <comment>communities.kind.single</comment>
        <translation>One-to-one talk</translation>
    </message>
    <message>
        <source>Goods</source>
        <comment>stock_totals.kind.goods</comment>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Material</source>
        <comment>stock_totals.kind.material</comment>
        <translation>Material</translation>
    </message>
    <message>
        <source>Audience list written</source>
        <comment>edits.kind.handout.audience</comment>
        <translation>Audience list written</translation>
    </message>
    <message>
        <source>Same words</source>
        <comment>match_evidence.clue.words</comment>
        <translation>Same words</translation>
    </message>
    <message>
        <source>Characters that only sound the same</source>
        <comment>match_evidence.clue.sound</comment>
        <translation>Characters that only sound the same</translation>
    </message>
    <message>
        <source>Same amount</source>
        <comment>match_evidence.clue.measure</comment>
        <translation>Same amount</translation>
    </message>
    <message>
        <source>Several of the product in one piece</source>
        <comment>match_evidence.clue.multiple</comment>
        <translation>Several of the product in one piece</translation>
    </message>
    <message>
        <source>Same size</source>
        <comment>match_evidence.clue.size</comment>
        <translation>Same size</translation>
    </message>
    <message>
        <source>Same colour</source>
        <comment>match_evidence.clue.colour</comment>
        <translation>Same colour</translation>
    </message>
    <message>
        <source>Same variant</source>
        <comment>match_evidence.clue.variant</comment>
        <translation>Same variant</translation>
    </message>
    <message>
        <source>Price fits</source>
        <comment>match_evidence.clue.price</comment>
        <translation>Price fits</translation>
    </message>
    <message>
        <source>“Buy some, get some”: count not plain</source>
        <comment>match_evidence.clue.gift</comment>
        <translation>“Buy some, get some”: count not plain</translation>
    </message>
    <message>
        <source>Names several products</source>
        <comment>match_evidence.clue.parts</comment>
        <translation>Names several products</translation>
    </message>
    <message>
        <source>Another product fits as well</source>
        <comment>match_evidence.clue.rival</comment>
        <translation>Another product fits as well</translation>
    </message>
    <message>
        <source>Same words</source>
        <comment>unmatched.why.words</comment>
        <translation>Same words</translation>
    </message>
    <message>
        <source>Characters that only sound the same</source>
        <comment>unmatched.why.sound</comment>
        <translation>Characters that only sound the same</translation>
    </message>
    <message>
        <source>Same amount</source>
        <comment>unmatched.why.measure</comment>
        <translation>Same amount</translation>
    </message>
    <message>
        <source>Several of the product in one piece</source>
        <comment>unmatched.why.multiple</comment>
        <translation>Several of the product in one piece</translation>
    </message>
    <message>
        <source>Same size</source>
        <comment>unmatched.why.size</comment>
        <translation>Same size</translation>
    </message>
    <message>
        <source>Same colour</source>
        <comment>unmatched.why.colour</comment>
        <translation>Same colour</translation>
    </message>
    <message>
        <source>Same variant</source>
        <comment>unmatched.why.variant</comment>
        <translation>Same variant</translation>
    </message>
    <message>
        <source>Price fits</source>
        <comment>unmatched.why.price</comment>
        <translation>Price fits</translation>
    </message>
    <message>
        <source>“Buy some, get some”: count not plain</source>
        <comment>unmatched.why.gift</comment>
        <translation>“Buy some, get some”: count not plain</translation>
    </message>
    <message>
        <source>Names several products</source>
        <comment>unmatched.why.parts</comment>
        <translation>Names several products</translation>
    </message>
    <message>
        <source>Another product fits as well</source>
        <comment>unmatched.why.rival</comment>
        <translation>Another product fits as well</translation>
    </message>
    <message>
        <source>Certain</source>
        <comment>unmatched.match.certain</comment>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>unmatched.match.doubtful</comment>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Bundle</source>
        <comment>unmatched.match.bundle</comment>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>None</source>
        <comment>unmatched.match.none</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Suggestion refused</source>
        <comment>edits.kind.match.refuse</comment>
        <translation>Suggestion refused</translation>
    </message>
    <message>
        <source>Heating up</source>
        <comment>trend.heating</comment>
        <translation>Heating up</translation>
    </message>
    <message>
        <source>Cooling down</source>
        <comment>trend.cooling</comment>
        <translation>Cooling down</translation>
    </message>
    <message>
        <source>Growing</source>
        <comment>trend.growing</comment>
        <translation>Growing</translation>
    </message>
    <message>
        <source>Shrinking</source>
        <comment>trend.shrinking</comment>
        <translation>Shrinking</translation>
    </message>
    <message>
        <source>Silent</source>
        <comment>trend.silent</comment>
        <translation>Silent</translation>
    </message>
    <message>
        <source>Hardly active</source>
        <comment>trend.low_activity</comment>
        <translation>Hardly active</translation>
    </message>
    <message>
        <source>Steady</source>
        <comment>trend.steady</comment>
        <translation>Steady</translation>
    </message>
    <message>
        <source>Too few days</source>
        <comment>trend.unknown</comment>
        <translation>Too few days</translation>
    </message>
    <message>
        <source>Confirmed or corrected wish</source>
        <comment>edits.kind.wish.set</comment>
        <translation>Confirmed or corrected wish</translation>
    </message>
    <message>
        <source>Export of personal data in full</source>
        <comment>edits.kind.privacy.export</comment>
        <translation>Export of personal data in full</translation>
    </message>
    <message>
        <source>Mean of all customers</source>
        <comment>rfm_thresholds.method.mean</comment>
        <translation>Mean of all customers</translation>
    </message>
    <message>
        <source>Median of all customers</source>
        <comment>rfm_thresholds.method.median</comment>
        <translation>Median of all customers</translation>
    </message>
    <message>
        <source>Fixed in the settings</source>
        <comment>rfm_thresholds.method.fixed</comment>
        <translation>Fixed in the settings</translation>
    </message>
    <message>
        <source>Quantile of the settings</source>
        <comment>rfm_thresholds.method.quantile</comment>
        <translation>Quantile of the settings</translation>
    </message>
    <message>
        <source>Words the product does not have</source>
        <comment>match_evidence.clue.words_other</comment>
        <translation>Words the product does not have</translation>
    </message>
    <message>
        <source>Other amount</source>
        <comment>match_evidence.clue.measure_other</comment>
        <translation>Other amount</translation>
    </message>
    <message>
        <source>Other size</source>
        <comment>match_evidence.clue.size_other</comment>
        <translation>Other size</translation>
    </message>
    <message>
        <source>Other colour</source>
        <comment>match_evidence.clue.colour_other</comment>
        <translation>Other colour</translation>
    </message>
    <message>
        <source>Other variant</source>
        <comment>match_evidence.clue.variant_other</comment>
        <translation>Other variant</translation>
    </message>
    <message>
        <source>Gift box or set on one side only</source>
        <comment>match_evidence.clue.set_other</comment>
        <translation>Gift box or set on one side only</translation>
    </message>
    <message>
        <source>Price far off</source>
        <comment>match_evidence.clue.price_other</comment>
        <translation>Price far off</translation>
    </message>
    <message>
        <source>Words the product does not have</source>
        <comment>unmatched.why.words_other</comment>
        <translation>Words the product does not have</translation>
    </message>
    <message>
        <source>Other amount</source>
        <comment>unmatched.why.measure_other</comment>
        <translation>Other amount</translation>
    </message>
    <message>
        <source>Other size</source>
        <comment>unmatched.why.size_other</comment>
        <translation>Other size</translation>
    </message>
    <message>
        <source>Other colour</source>
        <comment>unmatched.why.colour_other</comment>
        <translation>Other colour</translation>
    </message>
    <message>
        <source>Other variant</source>
        <comment>unmatched.why.variant_other</comment>
        <translation>Other variant</translation>
    </message>
    <message>
        <source>Gift box or set on one side only</source>
        <comment>unmatched.why.set_other</comment>
        <translation>Gift box or set on one side only</translation>
    </message>
    <message>
        <source>Price far off</source>
        <comment>unmatched.why.price_other</comment>
        <translation>Price far off</translation>
    </message>
    <message>
        <source>ARIMA</source>
        <comment>method.arima</comment>
        <translation>ARIMA</translation>
    </message>
    <message>
        <source>Complex smoothing (CES)</source>
        <comment>method.ces</comment>
        <translation>Complex smoothing (CES)</translation>
    </message>
    <message>
        <source>Complaint</source>
        <comment>talk_messages.kind.complaint</comment>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>talk_messages.kind.question</comment>
        <translation>Question</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>talk_messages.kind.own</comment>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>talk_messages.kind.said</comment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Drifting</source>
        <comment>forecast.tags.drifting</comment>
        <translation>Drifting</translation>
    </message>
    <message>
        <source>Biased</source>
        <comment>forecast.tags.biased</comment>
        <translation>Biased</translation>
    </message>
    <message>
        <source>New</source>
        <comment>forecast.tags.new</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>Intermittent</source>
        <comment>forecast.tags.intermittent</comment>
        <translation>Intermittent</translation>
    </message>
    <message>
        <source>Stocked out</source>
        <comment>forecast.tags.stockout</comment>
        <translation>Stocked out</translation>
    </message>
    <message>
        <source>Event ahead</source>
        <comment>forecast.tags.event</comment>
        <translation>Event ahead</translation>
    </message>
    <message>
        <source>Backtest</source>
        <comment>forecast_accuracy.source.backtest</comment>
        <translation>Backtest</translation>
    </message>
    <message>
        <source>Earlier forecasts</source>
        <comment>forecast_accuracy.source.kept</comment>
        <translation>Earlier forecasts</translation>
    </message>
    <message>
        <source>Better</source>
        <comment>override_outcomes.outcome.better</comment>
        <translation>Better</translation>
    </message>
    <message>
        <source>Worse</source>
        <comment>override_outcomes.outcome.worse</comment>
        <translation>Worse</translation>
    </message>
    <message>
        <source>No difference</source>
        <comment>override_outcomes.outcome.same</comment>
        <translation>No difference</translation>
    </message>
    <message>
        <source>Group-buy day</source>
        <comment>events.kind.groupbuy</comment>
        <translation>Group-buy day</translation>
    </message>
    <message>
        <source>Past</source>
        <comment>events.state.past</comment>
        <translation>Past</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>events.state.running</comment>
        <translation>Running</translation>
    </message>
    <message>
        <source>Coming</source>
        <comment>events.state.coming</comment>
        <translation>Coming</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <comment>found.stockout</comment>
        <translation>Out of stock</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>found.event</comment>
        <translation>Event</translation>
    </message>
    <message>
        <source>Outlier</source>
        <comment>found.outlier</comment>
        <translation>Outlier</translation>
    </message>
    <message>
        <source>No record</source>
        <comment>found.gap</comment>
        <translation>No record</translation>
    </message>
    <message>
        <source>More returns than sales</source>
        <comment>found.negative</comment>
        <translation>More returns than sales</translation>
    </message>
    <message>
        <source>Used as recorded</source>
        <comment>mark.keep</comment>
        <translation>Used as recorded</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>mark.drop</comment>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>choice.auto</comment>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Use as recorded</source>
        <comment>choice.keep</comment>
        <translation>Use as recorded</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>choice.drop</comment>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Group mentions</source>
        <comment>signal.mentions</comment>
        <translation>Group mentions</translation>
    </message>
    <message>
        <source>Questions in groups</source>
        <comment>signal.questions</comment>
        <translation>Questions in groups</translation>
    </message>
    <message>
        <source>Sign-ups (接龙)</source>
        <comment>signal.signups</comment>
        <translation>Sign-ups (接龙)</translation>
    </message>
    <message>
        <source>Live viewers</source>
        <comment>signal.viewers</comment>
        <translation>Live viewers</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>forecast_signals.used.used</comment>
        <translation>Used</translation>
    </message>
    <message>
        <source>Does not help</source>
        <comment>forecast_signals.used.unused</comment>
        <translation>Does not help</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>launches.state.planned</comment>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Before the first sale</source>
        <comment>launches.state.waiting</comment>
        <translation>Before the first sale</translation>
    </message>
    <message>
        <source>First sales come in</source>
        <comment>launches.state.early</comment>
        <translation>First sales come in</translation>
    </message>
    <message>
        <source>Own history suffices</source>
        <comment>launches.state.done</comment>
        <translation>Own history suffices</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>launches.state.stopped</comment>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Week of history</source>
        <comment>edits.kind.clean.set</comment>
        <translation>Week of history</translation>
    </message>
    <message>
        <source>Launch</source>
        <comment>edits.kind.launch.set</comment>
        <translation>Launch</translation>
    </message>
    <message>
        <source>New-product curve</source>
        <comment>method.launch</comment>
        <translation>New-product curve</translation>
    </message>
    <message>
        <source>Several seasons (MSTL)</source>
        <comment>method.mstl</comment>
        <translation>Several seasons (MSTL)</translation>
    </message>
    <message>
        <source>Aggregation (ADIDA)</source>
        <comment>method.adida</comment>
        <translation>Aggregation (ADIDA)</translation>
    </message>
    <message>
        <source>Counts (negative binomial)</source>
        <comment>method.negative_binomial</comment>
        <translation>Counts (negative binomial)</translation>
    </message>
    <message>
        <source>Forecast of a level</source>
        <comment>edits.kind.forecast.override_level</comment>
        <translation>Forecast of a level</translation>
    </message>
    <message>
        <source>Last year × growth</source>
        <comment>method.seasonal_growth</comment>
        <translation>Last year × growth</translation>
    </message>
    <message>
        <source>Area served</source>
        <comment>edits.kind.area.set</comment>
        <translation>Area served</translation>
    </message>
    <message>
        <source>Said</source>
        <comment>areas.source.said</comment>
        <translation>Said</translation>
    </message>
    <message>
        <source>Proposed by orders</source>
        <comment>areas.source.orders</comment>
        <translation>Proposed by orders</translation>
    </message>
    <message>
        <source>Only warehouse</source>
        <comment>areas.source.only</comment>
        <translation>Only warehouse</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>areas.source.unknown</comment>
        <translation>Not known</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Decisions for today</source>
        <comment>decisions</comment>
        <translation>Decisions for today</translation>
    </message>
    <message>
        <source>Measures</source>
        <comment>measures</comment>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Measure by week</source>
        <comment>measure_weeks</comment>
        <translation>Measure by week</translation>
    </message>
    <message>
        <source>History</source>
        <comment>edits</comment>
        <translation>History</translation>
    </message>
    <message>
        <source>Imports</source>
        <comment>batches</comment>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>files</comment>
        <translation>Files</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>issues</comment>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>sources</comment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Lines without a product</source>
        <comment>unmatched</comment>
        <translation>Lines without a product</translation>
    </message>
    <message>
        <source>Identities to review</source>
        <comment>reviews</comment>
        <translation>Identities to review</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>orders</comment>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Order lines</source>
        <comment>order_lines</comment>
        <translation>Order lines</translation>
    </message>
    <message>
        <source>After-sales</source>
        <comment>after_sales</comment>
        <translation>After-sales</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>customers</comment>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Customer classes</source>
        <comment>rfm_classes</comment>
        <translation>Customer classes</translation>
    </message>
    <message>
        <source>Moves between classes</source>
        <comment>class_moves</comment>
        <translation>Moves between classes</translation>
    </message>
    <message>
        <source>RFM grid</source>
        <comment>rfm_grid</comment>
        <translation>RFM grid</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <comment>cohorts</comment>
        <translation>Cohorts</translation>
    </message>
    <message>
        <source>Segments</source>
        <comment>segments</comment>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Communities</source>
        <comment>communities</comment>
        <translation>Communities</translation>
    </message>
    <message>
        <source>Groups by owner</source>
        <comment>community_owners</comment>
        <translation>Groups by owner</translation>
    </message>
    <message>
        <source>Group figures by day</source>
        <comment>community_days</comment>
        <translation>Group figures by day</translation>
    </message>
    <message>
        <source>Identities</source>
        <comment>identities</comment>
        <translation>Identities</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>tags</comment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Products bought</source>
        <comment>customer_products</comment>
        <translation>Products bought</translation>
    </message>
    <message>
        <source>Forecast</source>
        <comment>forecast</comment>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Forecast by week</source>
        <comment>forecast_weeks</comment>
        <translation>Forecast by week</translation>
    </message>
    <message>
        <source>Demand history</source>
        <comment>demand_history</comment>
        <translation>Demand history</translation>
    </message>
    <message>
        <source>Methods compared</source>
        <comment>forecast_scores</comment>
        <translation>Methods compared</translation>
    </message>
    <message>
        <source>Model parameters</source>
        <comment>forecast_params</comment>
        <translation>Model parameters</translation>
    </message>
    <message>
        <source>Forecast, all products</source>
        <comment>forecast_total</comment>
        <translation>Forecast, all products</translation>
    </message>
    <message>
        <source>Demand, all products</source>
        <comment>demand_total</comment>
        <translation>Demand, all products</translation>
    </message>
    <message>
        <source>Overrides</source>
        <comment>overrides</comment>
        <translation>Overrides</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>events</comment>
        <translation>Events</translation>
    </message>
    <message>
        <source>Planned orders</source>
        <comment>plan_orders</comment>
        <translation>Planned orders</translation>
    </message>
    <message>
        <source>Net requirements</source>
        <comment>plan_weeks</comment>
        <translation>Net requirements</translation>
    </message>
    <message>
        <source>What the order serves</source>
        <comment>plan_pegs</comment>
        <translation>What the order serves</translation>
    </message>
    <message>
        <source>Line load</source>
        <comment>plan_load</comment>
        <translation>Line load</translation>
    </message>
    <message>
        <source>Plan messages</source>
        <comment>plan_messages</comment>
        <translation>Plan messages</translation>
    </message>
    <message>
        <source>Stock</source>
        <comment>stock</comment>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>skus</comment>
        <translation>Products</translation>
    </message>
    <message>
        <source>Bills of material</source>
        <comment>bom_lines</comment>
        <translation>Bills of material</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <comment>suppliers</comment>
        <translation>Suppliers</translation>
    </message>
    <message>
        <source>Supplier terms</source>
        <comment>supplier_items</comment>
        <translation>Supplier terms</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <comment>purchase_orders</comment>
        <translation>Purchase orders</translation>
    </message>
    <message>
        <source>Production lines</source>
        <comment>resources</comment>
        <translation>Production lines</translation>
    </message>
    <message>
        <source>Shipments</source>
        <comment>shipments</comment>
        <translation>Shipments</translation>
    </message>
    <message>
        <source>Tracking events</source>
        <comment>tracking_events</comment>
        <translation>Tracking events</translation>
    </message>
    <message>
        <source>Carriers</source>
        <comment>carriers</comment>
        <translation>Carriers</translation>
    </message>
    <message>
        <source>Decisions by state</source>
        <comment>decision_totals</comment>
        <translation>Decisions by state</translation>
    </message>
    <message>
        <source>Exceptional working days</source>
        <comment>resource_days</comment>
        <translation>Exceptional working days</translation>
    </message>
    <message>
        <source>Parcels at risk by carrier</source>
        <comment>carrier_risks</comment>
        <translation>Parcels at risk by carrier</translation>
    </message>
    <message>
        <source>Remembered columns</source>
        <comment>mappings</comment>
        <translation>Remembered columns</translation>
    </message>
    <message>
        <source>Values read as others</source>
        <comment>readings</comment>
        <translation>Values read as others</translation>
    </message>
    <message>
        <source>Same customer</source>
        <comment>same_customers</comment>
        <translation>Same customer</translation>
    </message>
    <message>
        <source>Evidence for the same customer</source>
        <comment>same_evidence</comment>
        <translation>Evidence for the same customer</translation>
    </message>
    <message>
        <source>Customer cards</source>
        <comment>customer_cards</comment>
        <translation>Customer cards</translation>
    </message>
    <message>
        <source>Payments</source>
        <comment>payments</comment>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Refunds</source>
        <comment>refunds</comment>
        <translation>Refunds</translation>
    </message>
    <message>
        <source>Account movements</source>
        <comment>ledger</comment>
        <translation>Account movements</translation>
    </message>
    <message>
        <source>Payments that fit an unpaid order</source>
        <comment>payment_offers</comment>
        <translation>Payments that fit an unpaid order</translation>
    </message>
    <message>
        <source>Account by day</source>
        <comment>account_days</comment>
        <translation>Account by day</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>articles</comment>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Readers by source</source>
        <comment>article_channels</comment>
        <translation>Readers by source</translation>
    </message>
    <message>
        <source>Live shows</source>
        <comment>live_sessions</comment>
        <translation>Live shows</translation>
    </message>
    <message>
        <source>Staff by day</source>
        <comment>staff_days</comment>
        <translation>Staff by day</translation>
    </message>
    <message>
        <source>Talk by day</source>
        <comment>talk_days</comment>
        <translation>Talk by day</translation>
    </message>
    <message>
        <source>Product words in talk</source>
        <comment>talk_mentions</comment>
        <translation>Product words in talk</translation>
    </message>
    <message>
        <source>Lists and forms</source>
        <comment>collections</comment>
        <translation>Lists and forms</translation>
    </message>
    <message>
        <source>Wishes to confirm</source>
        <comment>wishes</comment>
        <translation>Wishes to confirm</translation>
    </message>
    <message>
        <source>Products a listing may be</source>
        <comment>match_candidates</comment>
        <translation>Products a listing may be</translation>
    </message>
    <message>
        <source>Evidence of a suggestion</source>
        <comment>match_evidence</comment>
        <translation>Evidence of a suggestion</translation>
    </message>
    <message>
        <source>Stock by product</source>
        <comment>stock_totals</comment>
        <translation>Stock by product</translation>
    </message>
    <message>
        <source>RFM thresholds</source>
        <comment>rfm_thresholds</comment>
        <translation>RFM thresholds</translation>
    </message>
    <message>
        <source>Early demand</source>
        <comment>early_demand</comment>
        <translation>Early demand</translation>
    </message>
    <message>
        <source>Kept messages</source>
        <comment>talk_messages</comment>
        <translation>Kept messages</translation>
    </message>
    <message>
        <source>Accuracy by weeks ahead</source>
        <comment>forecast_accuracy</comment>
        <translation>Accuracy by weeks ahead</translation>
    </message>
    <message>
        <source>Forecast against an earlier one</source>
        <comment>forecast_changes</comment>
        <translation>Forecast against an earlier one</translation>
    </message>
    <message>
        <source>What overrides were worth</source>
        <comment>override_outcomes</comment>
        <translation>What overrides were worth</translation>
    </message>
    <message>
        <source>Value added by person</source>
        <comment>override_people</comment>
        <translation>Value added by person</translation>
    </message>
    <message>
        <source>What events did</source>
        <comment>event_effects</comment>
        <translation>What events did</translation>
    </message>
    <message>
        <source>Cleaned weeks</source>
        <comment>cleaned_weeks</comment>
        <translation>Cleaned weeks</translation>
    </message>
    <message>
        <source>Signals of the forecast</source>
        <comment>forecast_signals</comment>
        <translation>Signals of the forecast</translation>
    </message>
    <message>
        <source>Launches</source>
        <comment>launches</comment>
        <translation>Launches</translation>
    </message>
    <message>
        <source>Forecast of everything</source>
        <comment>level_total</comment>
        <translation>Forecast of everything</translation>
    </message>
    <message>
        <source>Forecast by category</source>
        <comment>level_categories</comment>
        <translation>Forecast by category</translation>
    </message>
    <message>
        <source>Forecast by channel</source>
        <comment>level_channels</comment>
        <translation>Forecast by channel</translation>
    </message>
    <message>
        <source>Forecast by region</source>
        <comment>level_regions</comment>
        <translation>Forecast by region</translation>
    </message>
    <message>
        <source>Forecast by product</source>
        <comment>level_products</comment>
        <translation>Forecast by product</translation>
    </message>
    <message>
        <source>Parts by category</source>
        <comment>part_categories</comment>
        <translation>Parts by category</translation>
    </message>
    <message>
        <source>Parts by channel</source>
        <comment>part_channels</comment>
        <translation>Parts by channel</translation>
    </message>
    <message>
        <source>Parts by region</source>
        <comment>part_regions</comment>
        <translation>Parts by region</translation>
    </message>
    <message>
        <source>Parts by product</source>
        <comment>part_products</comment>
        <translation>Parts by product</translation>
    </message>
    <message>
        <source>Forecast of a level by week</source>
        <comment>level_weeks</comment>
        <translation>Forecast of a level by week</translation>
    </message>
    <message>
        <source>Forecast of a product’s part by week</source>
        <comment>part_weeks</comment>
        <translation>Forecast of a product’s part by week</translation>
    </message>
    <message>
        <source>Demand of a level by week</source>
        <comment>level_history</comment>
        <translation>Demand of a level by week</translation>
    </message>
    <message>
        <source>Demand of a product’s part by week</source>
        <comment>part_history</comment>
        <translation>Demand of a product’s part by week</translation>
    </message>
    <message>
        <source>Overrides of levels</source>
        <comment>level_overrides</comment>
        <translation>Overrides of levels</translation>
    </message>
    <message>
        <source>Forecast taken apart</source>
        <comment>forecast_why</comment>
        <translation>Forecast taken apart</translation>
    </message>
    <message>
        <source>Earlier forecasts kept</source>
        <comment>forecast_runs</comment>
        <translation>Earlier forecasts kept</translation>
    </message>
    <message>
        <source>Forecast by warehouse</source>
        <comment>level_nodes</comment>
        <translation>Forecast by warehouse</translation>
    </message>
    <message>
        <source>Parts by warehouse</source>
        <comment>part_nodes</comment>
        <translation>Parts by warehouse</translation>
    </message>
    <message>
        <source>Areas served</source>
        <comment>areas</comment>
        <translation>Areas served</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <comment>warehouses</comment>
        <translation>Warehouses</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>CNY</source>
        <translation>CNY</translation>
    </message>
    <message>
        <source>records</source>
        <translation>records</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>units</source>
        <translation>units</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>units/week</source>
        <translation>units/week</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>pp</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>items</source>
        <translation>items</translation>
    </message>
    <message>
        <source>parcels</source>
        <translation>parcels</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
</context>
</TS>
