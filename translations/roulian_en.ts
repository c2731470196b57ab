<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Unknown option: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“roulian-cli %1 --help” explains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a workspace safely, even while it is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is a whole workspace of its own. It appears complete or not at all; a copy with that name is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format %1. Structure and references are sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale, to be computed again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that a workspace file is sound, and count what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page and every reference of the file is read. Exit code 1 means damage: work on with the newest backup. Stale results are named; they are no damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no result “%1”; choose segments, forecast, plan, shipments, metrics, decisions or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute results anew where data or settings changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is stale is made again, in the right order; a plan needs its forecast, so that comes first. Values set by a person stay. Import does this by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again even when nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a value from a script: overrides, decisions, settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every edit is kept in the history with its reason and can be undone. Overrides stand beside what was computed and survive every recompute; null takes one away.

forecast.override  KEY sku_id:week  {&quot;op&quot;:&quot;set|add|mul&quot;,&quot;amount&quot;:250}
plan.override  KEY of the order  {&quot;qty&quot;:thousandths,&quot;dueDay&quot;:days,&quot;supplier&quot;:id,&quot;cancelled&quot;:true}
decision.state  KEY of the decision  {&quot;state&quot;:&quot;done|snoozed|open&quot;}
issue.state  KEY of the problem  {&quot;state&quot;:&quot;open|ignored&quot;}
rule.set  KEY name  {&quot;rule&quot;:&quot;recency_days &lt;= 30&quot;}
event.set  KEY empty for a new one  {&quot;name&quot;:…,&quot;kind&quot;:…,&quot;fromDay&quot;:…,&quot;toDay&quot;:…,&quot;lift&quot;:…}
setting.set  KEY of the setting  {&quot;value&quot;:&quot;…&quot;}
alias.link  KEY of the unmatched line  {&quot;sku&quot;:code}

Keys stand in “show W TABLE --format json”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why; shown wherever the value shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recompute what became stale afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the export files that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are recognised by their content; the id is needed only for “import --profile”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”; “roulian-cli formats” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--map needs COLUMN=FIELD, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read export files in; good rows enter, bad rows are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are recognised by their content, whatever their name; of a folder all files are taken. Everything named together is one step: it enters whole or not at all, and one undo takes it back. A file that was read in before changes nothing. Rows that cannot be read are listed with file, row and reason, and the exit code is 3. Segments, forecast, plan, parcels and decisions are then computed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the files are, when it is not recognised; “roulian-cli formats” lists the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utf-8, gb18030, utf-16le or utf-16be, when it is guessed wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop of files that do not name theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a column means; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and check everything, write nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the results as they are; they are marked as stale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way of selling “%1”; choose %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale needs a number from 0.005 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale goes with --sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: roulian-cli import %1 FILES…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export files it was made from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new workspace, empty or with the sample brand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W is the file to make; it must not exist yet. The template sets what suits a way of selling: review rhythm, shelf life, seasons. With --sample an invented brand is written as export files of the real back offices, beside the workspace, and imported like any others; the rows that are rejected then are part of the sample, so the exit code is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of selling: fmcg (default), fashion, fresh or custom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it with the sample brand; everything in it is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the sample: 1 is eighteen months of a real brand, 0.05 a quick look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose --set or --remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase protects names, phones and addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase is set: anyone who has the file can read names and phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase now: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase is set; there is nothing to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect names, phones and addresses with a passphrase, or say whether one is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data are always stored apart and sealed; with a passphrase nobody can open them without it, and lists show masks such as 138****8001. A forgotten passphrase cannot be recovered. Passphrases are typed at the terminal or taken from environment variables, never from the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set or change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it; the data can then be read with the file alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variable that holds the new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out DIR says where the report goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the workbook, the summary and the list of decisions into a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workbook.xlsx holds every main table, one sheet each; summary.txt is what “summary” prints; decisions.csv is today&apos;s list; report.pdf is there when the program was built with printing. Files of these names are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to write to; made when missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--filter needs COLUMN: CONDITION, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--where needs NAME=VALUE, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit needs a number of rows, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xlsx needs --out FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or export a table, filtered and sorted as on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“roulian-cli tables” lists the tables, “roulian-cli tables NAME” the columns of one. Conditions are those of the filter row: text (also pinyin), &gt;100, 10..50, =x, !x, 空 or empty for missing, a space for and, | for or. Personal data show as masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows that fit; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow by what the table hangs on, such as sku=12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows in which the text stands, with pinyin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns, in this order, hidden ones too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How; without it the suffix of --out decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page: what came in, customers, forecast, plan, parcels, today&apos;s decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first page of a morning. It computes nothing; stale results are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the tables of every workspace, or the columns of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs no workspace. The last column names what --where understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an empty workbook for what no back office exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier terms, production lines and their calendar, events: fill the workbook and import it; its last sheet explains every column. Without ID the templates are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to; without it under its usual name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the newest step: an import or an edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps are taken back in reverse order, however long ago they were made; an import leaves with everything it brought or changed. Results stay as they were and are marked as stale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is read again from its files, which must stand unchanged where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variable that holds the workspace&apos;s passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object for machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of words and headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roulian on the command line: the same work as in the window, without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: roulian-cli COMMAND [arguments] [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands (W is a workspace file, such as brand.roulian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the command, with examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, but rows or files were rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: roulian-cli %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported before, nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more: roulian-cli show W issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – sample data, all invented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of selling: %1. Calculated as of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data are protected by a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data are not protected by a passphrase: anyone who has the file can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 CNY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 orders, %3 CNY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to make or buy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the first ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 CNY at stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“roulian-cli --help” lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “%1”; choose zh_CN or en.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>No.</source>
        <comment>rank</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At stake</source>
        <comment>money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <comment>due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU code</source>
        <comment>sku</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <comment>product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <comment>until</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>evidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>ref</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>scope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <comment>value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <comment>previous</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <comment>change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator</source>
        <comment>numerator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <comment>denominator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <comment>at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <comment>what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <comment>before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <comment>after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <comment>week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <comment>id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <comment>label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <comment>files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read in</source>
        <comment>rows_ok</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <comment>rows_error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>rows_read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows skipped</source>
        <comment>rows_skipped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>new</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>same</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <comment>format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <comment>encoding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <comment>bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <comment>file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <comment>row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>advice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind newest</source>
        <comment>age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <comment>shop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant code</source>
        <comment>merchant_code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specification</source>
        <comment>spec</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines</source>
        <comment>lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>qty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>phone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <comment>order_no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid at</source>
        <comment>paid_at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <comment>province</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <comment>city</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>paid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>refunded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <comment>units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick-up point</source>
        <comment>pickup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <comment>line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>refund_qty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-sale</source>
        <comment>after_sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <comment>text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer class</source>
        <comment>class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <comment>lifecycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since last order</source>
        <comment>recency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend</source>
        <comment>spend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R score</source>
        <comment>r</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F score</source>
        <comment>f</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M score</source>
        <comment>m</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last order</source>
        <comment>last</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First order</source>
        <comment>first</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean interval</source>
        <comment>interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders, 90 days</source>
        <comment>orders_90</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend, 90 days</source>
        <comment>spend_90</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>channels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>customers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <comment>share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of spend</source>
        <comment>spend_share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean spend</source>
        <comment>mean_spend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean orders</source>
        <comment>mean_orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean recency</source>
        <comment>mean_recency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First month</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months since</source>
        <comment>since</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>active</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <comment>retention</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>builtin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>owner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <comment>members</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers</source>
        <comment>buyers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <comment>created</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New members</source>
        <comment>new_members</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages per member</source>
        <comment>per_member</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>chats</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members who spoke</source>
        <comment>speaking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value (masked)</source>
        <comment>mask</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag group</source>
        <comment>group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>tag</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <comment>code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <comment>category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of selling</source>
        <comment>way</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABC</source>
        <comment>abc</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XYZ</source>
        <comment>xyz</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <comment>available</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <comment>recent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistical forecast</source>
        <comment>stat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overridden weeks</source>
        <comment>overrides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final forecast</source>
        <comment>final</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 % low</source>
        <comment>lo80</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 % high</source>
        <comment>hi80</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 % low</source>
        <comment>lo50</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 % high</source>
        <comment>hi50</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % low</source>
        <comment>lo95</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % high</source>
        <comment>hi95</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole horizon</source>
        <comment>total</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAPE</source>
        <comment>wape</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <comment>bias</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value added</source>
        <comment>fva</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 % range hit</source>
        <comment>coverage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MASE</source>
        <comment>mase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand pattern</source>
        <comment>demand_class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <comment>method</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override</source>
        <comment>override</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in forecast</source>
        <comment>used</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backtest score</source>
        <comment>score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of change</source>
        <comment>op</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand factor</source>
        <comment>lift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start by</source>
        <comment>release</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late by</source>
        <comment>late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier or line</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>cost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated</source>
        <comment>stat_qty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own demand</source>
        <comment>gross</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by parents</source>
        <comment>dependent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open receipts</source>
        <comment>scheduled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned receipts</source>
        <comment>planned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected stock</source>
        <comment>projected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety stock</source>
        <comment>safety</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves</source>
        <comment>need</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production line</source>
        <comment>resource</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <comment>have</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <comment>load</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <comment>warehouse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <comment>on_hand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by orders</source>
        <comment>locked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On order</source>
        <comment>inbound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly demand</source>
        <comment>weekly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <comment>cover</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <comment>price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode</source>
        <comment>barcode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf life</source>
        <comment>shelf_life</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent code</source>
        <comment>parent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <comment>parent_name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BOM version</source>
        <comment>bom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <comment>use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <comment>seq</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component code</source>
        <comment>child</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <comment>child_name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrap</source>
        <comment>scrap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <comment>items</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead time</source>
        <comment>lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open quantity</source>
        <comment>open_qty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>supplier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOQ</source>
        <comment>min</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot multiple</source>
        <comment>pack</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <comment>no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <comment>received</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>ordered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>expected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours per day</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <comment>products</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waybill</source>
        <comment>waybill</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <comment>carrier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>shipped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event</source>
        <comment>last_event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No update for</source>
        <comment>idle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>promised</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected arrival</source>
        <comment>eta</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival, early</source>
        <comment>eta_from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival, late</source>
        <comment>eta_to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>signed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels</source>
        <comment>parcels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <comment>area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean transit</source>
        <comment>mean_days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % within</source>
        <comment>p90_days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time</source>
        <comment>on_time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>exceptions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalled</source>
        <comment>stalls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>to_count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data until</source>
        <comment>sources.to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data from</source>
        <comment>sources.from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class before</source>
        <comment>class_moves.from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class now</source>
        <comment>class_moves.to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers before</source>
        <comment>rfm_classes.before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members active</source>
        <comment>community_owners.active</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data until</source>
        <comment>community_owners.to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members active</source>
        <comment>community_days.active</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>community_owners.owner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <comment>plan_load.need</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales value</source>
        <comment>forecast_total.value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistical forecast</source>
        <comment>forecast_total.stat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final forecast</source>
        <comment>forecast_total.final</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistical forecast</source>
        <comment>forecast_weeks.stat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final forecast</source>
        <comment>forecast_weeks.final</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 % low</source>
        <comment>forecast_weeks.lo80</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 % high</source>
        <comment>forecast_weeks.hi80</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>demand_history.qty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>demand_total.qty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity, numerator</source>
        <comment>numerator.bom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage, numerator</source>
        <comment>bom_lines.numerator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage, denominator</source>
        <comment>bom_lines.denominator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock at cost</source>
        <comment>stock.value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>carriers.signed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work days</source>
        <comment>resources.week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <comment>batches.id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <comment>files.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <comment>segments.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>customers.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <comment>communities.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned purchases</source>
        <comment>suppliers.planned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned orders</source>
        <comment>suppliers.orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>plan_messages.day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>plan_messages.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <comment>plan_pegs.ref</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid in</source>
        <comment>identities.scope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <comment>identities.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>reviews.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>edits.state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>overrides.amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>measures.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>segments.customers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Order of the list: largest amount of money at stake first.</source>
        <comment>decisions.rank</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that the decision is about: sales at risk, value of the order, or money tied up.</source>
        <comment>decisions.money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day on which the decision still helps.</source>
        <comment>decisions.due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, done, or put off until a day; done decisions stay in the history.</source>
        <comment>decisions.state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures that the decision rests on.</source>
        <comment>decisions.evidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measure in its own unit: rates as fractions, money in fen, else a count or days. Sales, orders and buyers are of the 28 days before today.</source>
        <comment>measures.value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same measure for the 28 days before that, where it can be told.</source>
        <comment>measures.previous</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value − value before.</source>
        <comment>measures.change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the measure covers: empty = everything, else a channel or a category.</source>
        <comment>measures.scope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands above the line of a rate.</source>
        <comment>measures.numerator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands below the line of a rate; without it there is no measure.</source>
        <comment>measures.denominator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measure of one complete ISO week, in the unit of the measure.</source>
        <comment>measure_weeks.value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAPE = Σ|actual − forecast| ÷ Σ actual, over the items and weeks shown.</source>
        <comment>measure.wape</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias = Σ(forecast − actual) ÷ Σ actual; positive = too high.</source>
        <comment>measure.bias</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast value added = WAPE of seasonal naive − WAPE of the final forecast, same rows.</source>
        <comment>measure.fva</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of backtested weeks whose actual demand lay inside the 80 % range; 80 % is right.</source>
        <comment>measure.coverage80</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill rate = units delivered in full and on time from stock ÷ units demanded: units shipped by the promised day, else within 2 days of the order ÷ units due in the last 28 days.</source>
        <comment>measure.fill_rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-time delivery = delivered by the promised day ÷ delivered or due, by promised day in the last 28 days.</source>
        <comment>measure.on_time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock turns = yearly cost of goods sold ÷ average stock value at cost; with one stock list that value stands for the average.</source>
        <comment>measure.stock_turns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units on hand × cost, of the newest stock list of each product and warehouse.</source>
        <comment>measure.stock_value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available stock ÷ daily demand of the forecast, all products together.</source>
        <comment>measure.cover_days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid less refunded, of orders that count, in the 28 days before today.</source>
        <comment>measure.sales</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that count, in the 28 days before today; ERP copies count once.</source>
        <comment>measure.orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average order value = net sales ÷ orders, 28 days.</source>
        <comment>measure.aov</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers with two orders or more ÷ customers with at least one.</source>
        <comment>measure.repeat_rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different customers with an order in the 28 days before today.</source>
        <comment>measure.buyers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers with at least one paid order.</source>
        <comment>measure.customers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers whose lifecycle is new or active.</source>
        <comment>measure.active_customers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of all groups, newest figure; a person in two groups may count twice.</source>
        <comment>measure.members</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units refunded or returned ÷ units ordered, by order day in the last 28 days.</source>
        <comment>measure.return_rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss rate = units written off ÷ units received.</source>
        <comment>measure.loss_rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products with demand in the next four weeks and nothing available.</source>
        <comment>measure.short_skus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of all planned orders: price × quantity for buying, material for making.</source>
        <comment>measure.plan_cost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels that are late, stalled, in trouble, coming back or likely to be late.</source>
        <comment>measure.late_parcels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nervousness = Σ|change of planned quantity inside the horizon| ÷ Σ planned quantity, against the plan before.</source>
        <comment>measure.nervousness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between the newest record of this source and the newest of any source.</source>
        <comment>sources.age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that were not in the workspace before.</source>
        <comment>files.new</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records whose content the file changed.</source>
        <comment>files.changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that were there already with the same content.</source>
        <comment>files.same</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that were not in the workspace before.</source>
        <comment>batches.new</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines with this text that belong to no product yet; they do not count as demand.</source>
        <comment>unmatched.lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units on those lines.</source>
        <comment>unmatched.qty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units on all lines of the order.</source>
        <comment>orders.units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class by recency (R), orders (F) and spend (M): each high or low against the thresholds in force.</source>
        <comment>customers.class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: first order at most 30 days ago. Else time since the last order ÷ expected interval: up to 1.5 active, 2.5 cooling, 4 dormant, beyond lost.</source>
        <comment>customers.lifecycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today − day of the last order.</source>
        <comment>customers.recency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different paid orders over the whole history.</source>
        <comment>customers.orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid less refunded over the whole history.</source>
        <comment>customers.spend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recency score 1 to 5 by fifths of all customers; 5 = most recent.</source>
        <comment>customers.r</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order score 1 to 5 by fifths of all customers; 5 = most orders.</source>
        <comment>customers.f</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend score 1 to 5 by fifths of all customers; 5 = highest spend.</source>
        <comment>customers.m</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean days between the customer&apos;s own purchase days; none with a single one.</source>
        <comment>customers.interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders in the 90 days before today.</source>
        <comment>customers.orders_90</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid less refunded in the 90 days before today.</source>
        <comment>customers.spend_90</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different channels in which the customer has bought.</source>
        <comment>customers.channels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 90 days ago, by what was known then.</source>
        <comment>customers.previous</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers of the class ÷ all customers.</source>
        <comment>rfm_classes.share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend of the class ÷ spend of all customers.</source>
        <comment>rfm_classes.spend_share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend ÷ customers of the class.</source>
        <comment>rfm_classes.mean_spend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders ÷ customers of the class.</source>
        <comment>rfm_classes.mean_orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean days since the last order.</source>
        <comment>rfm_classes.mean_recency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers in this class 90 days ago.</source>
        <comment>rfm_classes.before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who were in the first class 90 days ago and are in the second now.</source>
        <comment>class_moves.customers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers with these two scores.</source>
        <comment>rfm_grid.customers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend ÷ customers of the cell.</source>
        <comment>rfm_grid.mean_spend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month of the first purchase.</source>
        <comment>cohorts.month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months since the first purchase; 0 = the same month.</source>
        <comment>cohorts.since</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers whose first purchase was in that month.</source>
        <comment>cohorts.customers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, customers with a purchase in the later month.</source>
        <comment>cohorts.active</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active ÷ customers of the cohort; the newest month may not be over.</source>
        <comment>cohorts.retention</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who meet the rule today.</source>
        <comment>segments.customers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their spend over the whole history.</source>
        <comment>segments.spend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition that a customer must meet.</source>
        <comment>segments.rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different customers with orders at this pick-up point.</source>
        <comment>communities.buyers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders at this pick-up point; ERP copies count once.</source>
        <comment>communities.orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid less refunded of those orders.</source>
        <comment>communities.spend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members who wrote ÷ members, mean of the days.</source>
        <comment>community_owners.active</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages ÷ members over the days imported.</source>
        <comment>community_owners.per_member</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members who wrote on the day ÷ members.</source>
        <comment>community_days.active</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of sales of the last 52 weeks: A makes the first 80 %, B up to 95 %, C the rest.</source>
        <comment>forecast.abc</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation of weekly demand, last 26 weeks: standard deviation ÷ mean up to 0.5 X, up to 1 Y, above Z.</source>
        <comment>forecast.xyz</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short: nothing available and demand ahead. Low: below half of the next four weeks. Excess: above sixteen weeks of demand.</source>
        <comment>forecast.status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock free for new orders, newest list of each warehouse.</source>
        <comment>forecast.available</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units demanded in the last four complete weeks, refunds deducted.</source>
        <comment>forecast.recent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean forecast per week over the next four weeks, from the history alone.</source>
        <comment>forecast.stat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks in which a planner changed the forecast.</source>
        <comment>forecast.overrides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean per week over the next four weeks with the planner&apos;s overrides: what the plan uses.</source>
        <comment>forecast.final</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the high end: the range in which demand lies in 8 of 10 cases, mean of the next four weeks.</source>
        <comment>forecast.lo80</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the low end: the range in which demand lies in 8 of 10 cases, mean of the next four weeks.</source>
        <comment>forecast.hi80</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final forecast of all weeks of the horizon together.</source>
        <comment>forecast.total</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAPE = Σ|actual − forecast| ÷ Σ actual, over the items and weeks of the backtest; lower is better.</source>
        <comment>forecast.wape</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias = Σ(forecast − actual) ÷ Σ actual in the backtest; positive = too high.</source>
        <comment>forecast.bias</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast value added = WAPE of seasonal naive − WAPE of the forecast, same rows; positive = better than last year&apos;s week.</source>
        <comment>forecast.fva</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of backtested weeks whose demand lay inside the 80 % range; 80 % is right.</source>
        <comment>forecast.coverage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute error ÷ mean absolute error of the naive forecast on the history; below 1 is better than naive.</source>
        <comment>forecast.mase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By weeks between demands (limit 1.32) and squared variation of sizes (limit 0.49).</source>
        <comment>forecast.demand_class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method with the lowest backtest error; “＋” = mean of two.</source>
        <comment>forecast.method</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast of the week from the history alone.</source>
        <comment>forecast_weeks.stat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planner&apos;s change: a figure sets, +n adds, *n multiplies. It survives every recompute.</source>
        <comment>forecast_weeks.override</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistical forecast with the override applied, never below zero.</source>
        <comment>forecast_weeks.final</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low end of the range in which demand lies in 8 of 10 cases.</source>
        <comment>forecast_weeks.lo80</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High end of the range in which demand lies in 8 of 10 cases.</source>
        <comment>forecast_weeks.hi80</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low end of the range in which demand lies in half of the cases.</source>
        <comment>forecast_weeks.lo50</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High end of the range in which demand lies in half of the cases.</source>
        <comment>forecast_weeks.hi50</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low end of the range in which demand lies in 19 of 20 cases.</source>
        <comment>forecast_weeks.lo95</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High end of the range in which demand lies in 19 of 20 cases.</source>
        <comment>forecast_weeks.hi95</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units demanded in the week: paid and open orders, refunds deducted, bundles by their factor.</source>
        <comment>demand_history.qty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the forecast learned from: without events, outliers and weeks out of stock.</source>
        <comment>demand_history.used</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the used number differs from the one recorded.</source>
        <comment>demand_history.mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units demanded in the week, all products.</source>
        <comment>demand_total.qty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backtest error as a share of mean demand, weeks and lead-time total half each; lower is better.</source>
        <comment>forecast_scores.score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final forecast × list price.</source>
        <comment>forecast_total.value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistical forecast of the week, all products.</source>
        <comment>forecast_total.stat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final forecast of the week, all products.</source>
        <comment>forecast_total.final</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected demand during the event ÷ demand without it; learned from earlier events when empty.</source>
        <comment>events.lift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity to order after minimum order, multiple and pack.</source>
        <comment>plan_orders.qty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity calculated before the planner changed it.</source>
        <comment>plan_orders.stat_qty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day to order or start = needed day − lead time.</source>
        <comment>plan_orders.release</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which the quantity is needed.</source>
        <comment>plan_orders.due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after the needed day on which it can come at the earliest.</source>
        <comment>plan_orders.late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity × price of the source.</source>
        <comment>plan_orders.cost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the plan before: new or changed.</source>
        <comment>plan_orders.change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the order is there and has this quantity.</source>
        <comment>plan_orders.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open customer orders and the forecast they have not used up.</source>
        <comment>plan_weeks.gross</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by orders for products that contain this one.</source>
        <comment>plan_weeks.dependent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come from open purchase and work orders.</source>
        <comment>plan_weeks.scheduled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come from planned orders.</source>
        <comment>plan_weeks.planned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock at the week&apos;s end = before + open receipts + planned − own demand − needed by parents.</source>
        <comment>plan_weeks.projected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target below which stock should not fall: factor of the service level × deviation of demand over the protection time.</source>
        <comment>plan_weeks.safety</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the planned quantity is for.</source>
        <comment>plan_pegs.need</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the order that serves this need; the parts add up to the order.</source>
        <comment>plan_pegs.qty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of all orders in the week: set-up and minutes per unit × quantity.</source>
        <comment>plan_load.need</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours of the line in the week, exceptions counted.</source>
        <comment>plan_load.have</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed ÷ available; above 100 % is overloaded.</source>
        <comment>plan_load.load</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales waiting, money tied up or value concerned.</source>
        <comment>plan_messages.money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that lie in the warehouse.</source>
        <comment>stock.on_hand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units reserved for orders.</source>
        <comment>stock.locked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units free for new orders, as the stock list says.</source>
        <comment>stock.available</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units on purchase orders to come, as the stock list says.</source>
        <comment>stock.inbound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean forecast per week over the horizon.</source>
        <comment>stock.weekly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available ÷ weekly demand × 7.</source>
        <comment>stock.cover</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand × cost.</source>
        <comment>stock.value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean lead time over the supplier&apos;s items.</source>
        <comment>suppliers.lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered and not yet received.</source>
        <comment>suppliers.open_qty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of planned orders at this supplier.</source>
        <comment>suppliers.planned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of planned orders at this supplier.</source>
        <comment>suppliers.orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed share of purchases of this product.</source>
        <comment>supplier_items.share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the component in so many parents as the denominator says.</source>
        <comment>bom_lines.numerator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the component added for scrap.</source>
        <comment>bom_lines.scrap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most serious thing about the parcel today; a parcel without any trace counts as on track when its carrier&apos;s files tell no traces.</source>
        <comment>shipments.risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong, with the figures.</source>
        <comment>shipments.problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours since the last tracking event; since hand-over when there is none.</source>
        <comment>shipments.idle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised day of the order; without one, the shipping day plus the promise days of the settings.</source>
        <comment>shipments.promised</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day by which half of such parcels arrive, from finished deliveries of the carrier and province.</source>
        <comment>shipments.eta</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day by which one of ten such parcels arrives.</source>
        <comment>shipments.eta_from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day by which nine of ten such parcels arrive.</source>
        <comment>shipments.eta_to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid amount of the orders in a parcel that is not delivered.</source>
        <comment>shipments.money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders in this parcel.</source>
        <comment>shipments.parcels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels of this carrier in the workspace.</source>
        <comment>carriers.parcels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels delivered.</source>
        <comment>carriers.signed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean days from pick-up to delivery.</source>
        <comment>carriers.mean_days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days within which nine of ten parcels arrive, from pick-up.</source>
        <comment>carriers.p90_days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-time delivery = delivered by the promised day ÷ delivered or due.</source>
        <comment>carriers.on_time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels with a reported problem ÷ parcels.</source>
        <comment>carriers.exceptions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels without movement beyond the limit today ÷ parcels.</source>
        <comment>carriers.stalls</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>row %1</source>
        <comment>place.row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>language.code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>header.unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1 files</source>
        <comment>job.import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1 files: %2 rows read in, %3 rejected; %4 new, %5 changed, %6 unchanged</source>
        <comment>job.import.done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1 files: %2 rows can be read in, %3 would be rejected; nothing was written</source>
        <comment>job.import.checked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recompute</source>
        <comment>job.compute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomputed: %1</source>
        <comment>job.compute.done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <comment>job.compute.fresh</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>job.edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>job.edit.done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes saved</source>
        <comment>job.edit.done_many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>job.undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>job.undo.done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>job.redo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <comment>job.redo.done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <comment>job.export</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1 (%2 rows)</source>
        <comment>job.export.done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export of the workbook</source>
        <comment>job.workbook</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook written: %1</source>
        <comment>job.workbook.done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <comment>job.backup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup written: %1</source>
        <comment>job.backup.done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample workspace</source>
        <comment>job.sample</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample brand created: %1 files, %2 orders, %3 customers (all invented)</source>
        <comment>job.sample.done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection of personal data</source>
        <comment>job.passphrase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase set. Without it names and phones can never be read again.</source>
        <comment>job.passphrase.set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase removed. Anyone who has the file can read names and phones.</source>
        <comment>job.passphrase.removed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data unlocked</source>
        <comment>job.unlock.done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a customer</source>
        <comment>job.erase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s personal data were erased everywhere</source>
        <comment>job.erase.done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <comment>job.report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <comment>job.report.done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file</source>
        <comment>progress.import.digest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>progress.import.read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading rows</source>
        <comment>progress.import.rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linking orders, goods and parcels</source>
        <comment>progress.import.link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <comment>progress.import.commit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping customers</source>
        <comment>progress.compute.segments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecasting</source>
        <comment>progress.compute.forecast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <comment>progress.compute.plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking parcels</source>
        <comment>progress.compute.shipments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <comment>progress.compute.metrics</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking decisions</source>
        <comment>progress.compute.decisions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing sample files</source>
        <comment>progress.sample.write</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <comment>progress.export</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing</source>
        <comment>progress.undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <comment>progress.backup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segments</source>
        <comment>result.segments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast</source>
        <comment>result.forecast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <comment>result.plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parcels</source>
        <comment>result.shipments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures</source>
        <comment>result.metrics</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions</source>
        <comment>result.decisions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FMCG</source>
        <comment>template.fmcg</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fashion</source>
        <comment>template.fashion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh food</source>
        <comment>template.fresh</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customised</source>
        <comment>template.custom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <comment>store.missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was made by a newer Roulian (format %1; this version reads up to %2). Update Roulian to open it; the file was not changed.</source>
        <comment>store.newer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Roulian workspace.</source>
        <comment>store.not_a_workspace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 is damaged. Open the newest backup beside it, or ask for help before working on.</source>
        <comment>store.corrupt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <comment>store.disk_full</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <comment>store.read_only</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Roulian has this workspace open; here it can only be read.</source>
        <comment>store.locked_by_other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written to; the workspace can only be read.</source>
        <comment>store.folder_read_only</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <comment>store.exists</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is busy. Try again in a moment.</source>
        <comment>store.busy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not do this: %1</source>
        <comment>store.sql</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the newest import can be undone. Undo “%1” first.</source>
        <comment>store.undo.not_last</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <comment>store.undo.none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data are locked. Unlock them with the passphrase first.</source>
        <comment>vault.locked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <comment>vault.wrong_passphrase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed personal data could not be opened.</source>
        <comment>vault.damaged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <comment>table.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table “%1” cannot be narrowed by “%2”.</source>
        <comment>table.where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood here. Try &gt;100, 10..50, text, or 空 for missing.</source>
        <comment>filter.syntax</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <comment>filter.column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown kind of edit: %1</source>
        <comment>edit.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a value that fits here.</source>
        <comment>edit.value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed meanwhile: %1</source>
        <comment>edit.conflict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <comment>cancelled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is no longer there or has changed, so the import cannot be repeated.</source>
        <comment>redo.file_gone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no orders yet. Import an order export first.</source>
        <comment>compute.no_orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>file.write</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not recognised. Choose what its columns mean.</source>
        <comment>import.unrecognised</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was imported before; nothing changed.</source>
        <comment>import.repeat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs out on %2: %3 units short by %4</source>
        <comment>decision.restock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy %2 × %1 from %3, order by %4</source>
        <comment>decision.buy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %2 × %1 on %3, start by %4</source>
        <comment>decision.make</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %2 × %1, start by %4</source>
        <comment>decision.move</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring order %2 of %1 forward: due %3, needed %4</source>
        <comment>decision.expedite</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop buying %1: stock covers %2 days</source>
        <comment>decision.stop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chase %1 parcels at %2: %3</source>
        <comment>decision.chase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach %1 customers: %2</source>
        <comment>decision.tell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is overloaded in %2 weeks, worst in %3 (%4)</source>
        <comment>decision.capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 order lines have no product: match them so that they count</source>
        <comment>decision.check.lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were rejected on import: look and mend them</source>
        <comment>decision.check.rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers share a phone under different names</source>
        <comment>decision.check.identities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock %1, demand next 4 weeks %2, on order %3</source>
        <comment>decision.why.short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>decision.why.order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock %1, weekly demand %2</source>
        <comment>decision.why.excess</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest without update: %1 hours</source>
        <comment>decision.why.parcels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent %1 before; last order %2 days ago on average</source>
        <comment>decision.why.segment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed %1 h, available %2 h</source>
        <comment>decision.why.load</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the plan is too low</source>
        <comment>decision.why.lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past the promised day</source>
        <comment>chase.late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no movement</source>
        <comment>chase.stalled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported a problem</source>
        <comment>chase.exception</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are coming back</source>
        <comment>chase.returning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast error (WAPE)</source>
        <comment>measure.wape</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast bias</source>
        <comment>measure.bias</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast value added</source>
        <comment>measure.fva</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 % range hit rate</source>
        <comment>measure.coverage80</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order fill rate</source>
        <comment>measure.fill_rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-time delivery</source>
        <comment>measure.on_time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock turns</source>
        <comment>measure.stock_turns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock at cost</source>
        <comment>measure.stock_value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of cover</source>
        <comment>measure.cover_days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net sales, 28 days</source>
        <comment>measure.sales</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders, 28 days</source>
        <comment>measure.orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average order value</source>
        <comment>measure.aov</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <comment>measure.repeat_rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers, 28 days</source>
        <comment>measure.buyers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>measure.customers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active customers</source>
        <comment>measure.active_customers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group members</source>
        <comment>measure.members</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return rate</source>
        <comment>measure.return_rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products short</source>
        <comment>measure.short_skus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned orders</source>
        <comment>measure.plan_cost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels at risk</source>
        <comment>measure.late_parcels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan nervousness</source>
        <comment>measure.nervousness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss rate</source>
        <comment>measure.loss_rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>why.source.row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table “%1”</source>
        <comment>why.source.table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy %2 × %1, order by %4</source>
        <comment>decision.buy.open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %2 × %1, start by %4</source>
        <comment>decision.make.open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel or put off order %2 of %1: not needed in the horizon</source>
        <comment>decision.cancel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows do not count in any figure</source>
        <comment>decision.why.rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments count such a customer once</source>
        <comment>decision.why.identities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the files</source>
        <comment>job.preview</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files looked at</source>
        <comment>job.preview.done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <comment>store.redo.none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <comment>file.missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <comment>why.source.rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this workbook</source>
        <comment>workbook.about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated as of</source>
        <comment>workbook.as_of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of selling</source>
        <comment>workbook.template</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <comment>workbook.sample</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All people, products and figures are invented</source>
        <comment>workbook.sample.yes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown export format “%1”; use xlsx, csv or json.</source>
        <comment>export.format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is no longer there.</source>
        <comment>explain.row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>list.comma</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %2 columns where the header has %1; it was left out.</source>
        <comment>row.ragged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the row in the back office&apos;s export, or export again without opening the file in a spreadsheet.</source>
        <comment>row.ragged.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required cell is empty.</source>
        <comment>row.value.missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the cell in the file and import it again; rows that are in already stay as they are.</source>
        <comment>row.value.missing.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <comment>row.number.invalid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number with digits only and import the file again.</source>
        <comment>row.number.invalid.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount of money.</source>
        <comment>row.money.invalid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the amount in yuan, such as 12.50, and import the file again.</source>
        <comment>row.money.invalid.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a quantity.</source>
        <comment>row.quantity.invalid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the quantity with digits and import the file again.</source>
        <comment>row.quantity.invalid.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date or time.</source>
        <comment>row.time.invalid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-08-17 or 2026-08-17 10:30 and import the file again.</source>
        <comment>row.time.invalid.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet shortened this number (1.23E+18); export the file again and do not save it in a spreadsheet.</source>
        <comment>row.id.damaged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the file again and import it without opening it in a spreadsheet.</source>
        <comment>row.id.damaged.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to row %1, which was left out.</source>
        <comment>row.head.rejected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the row that opens the document; this row then enters with it.</source>
        <comment>row.head.rejected.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document stands above this row.</source>
        <comment>row.head.missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the whole document again: its first row is not in this file.</source>
        <comment>row.head.missing.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of this order stand apart; sort the file by order number and import it again.</source>
        <comment>order.rows.apart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the file by order number and import it again.</source>
        <comment>order.rows.apart.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods in this cell cannot be told apart.</source>
        <comment>row.items.unreadable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one product a line, as in “name × 2”, or import the order detail export instead.</source>
        <comment>row.items.unreadable.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier&apos;s interface answered with an error: %1 %2</source>
        <comment>tracking.reply.failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query the carrier again and import the new reply.</source>
        <comment>tracking.reply.failed.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply has no waybill number.</source>
        <comment>tracking.number.missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query again with the waybill number and import the new reply.</source>
        <comment>tracking.number.missing.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not valid JSON.</source>
        <comment>row.json.invalid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the reply unchanged, one JSON object a line.</source>
        <comment>row.json.invalid.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <comment>row.dates.reversed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two days in the file and import it again.</source>
        <comment>row.dates.reversed.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown status; the order is kept but does not count as demand.</source>
        <comment>status.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the makers of Roulian the word, or choose its meaning when mapping the columns.</source>
        <comment>status.unknown.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown after-sales state; the word was kept.</source>
        <comment>aftersale.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the order up in the back office; figures count it as not refunded.</source>
        <comment>aftersale.unknown.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown word; the cell was left out.</source>
        <comment>word.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of the words in the template&apos;s help sheet.</source>
        <comment>word.unknown.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of one order disagree; the first value, %1, was taken.</source>
        <comment>order.rows.differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the rows in the file; when the later value is right, mend the first row and import again.</source>
        <comment>order.rows.differ.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order names %1 kinds of goods, %2 were read; please check.</source>
        <comment>order.items.count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the goods of this order with the back office.</source>
        <comment>order.items.count.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a phone number; the cell was left out.</source>
        <comment>phone.unreadable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the phone in the back office and export again, so that the customer can be matched.</source>
        <comment>phone.unreadable.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet says %1, the waybill number looks like %2.</source>
        <comment>waybill.carrier.mismatch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which carrier took the parcel and correct the sheet.</source>
        <comment>waybill.carrier.mismatch.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line says %1, its delivery plan sums to %2; the plan was taken.</source>
        <comment>purchase.plan.sum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line or its delivery plan in the back office and export again.</source>
        <comment>purchase.plan.sum.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown parcel state %1 %2.</source>
        <comment>tracking.state.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel keeps its last known state; look at the carrier&apos;s page.</source>
        <comment>tracking.state.unknown.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own warehouses hold more than the total; they were counted beside it.</source>
        <comment>stock.warehouses.exceed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the total column and the warehouse columns come from the same export.</source>
        <comment>stock.warehouses.exceed.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say its days; %1 was taken.</source>
        <comment>stat.day.assumed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the day is wrong, put it into the file&apos;s name, as in 2026-08-17, and import again.</source>
        <comment>stat.day.assumed.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this cell is damaged.</source>
        <comment>row.text.damaged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the file again as UTF-8 or xlsx.</source>
        <comment>row.text.damaged.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <comment>file.columns.unused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do unless you need them: then choose their meaning when mapping the columns.</source>
        <comment>file.columns.unused.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in this column were damaged by a spreadsheet; export the file again.</source>
        <comment>file.ids.damaged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the file again and import it without opening it in a spreadsheet.</source>
        <comment>file.ids.damaged.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total line says %1, the rows sum to %2; the file may be cut or edited.</source>
        <comment>file.footer.differs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the file again and import the new one.</source>
        <comment>file.footer.differs.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters could not be read.</source>
        <comment>file.characters.lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file&apos;s encoding by hand, or export it as UTF-8.</source>
        <comment>file.characters.lost.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <comment>file.rows.none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer period in the back office and export again.</source>
        <comment>file.rows.none.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say its time; %1 was taken.</source>
        <comment>file.time.assumed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the time is wrong, put it into the file&apos;s name, as in 2026-08-17, and import again.</source>
        <comment>file.time.assumed.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of the group buy was taken from the file&apos;s name: %1</source>
        <comment>collection.from.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the title is wrong, rename the file and import it again.</source>
        <comment>collection.from.name.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no known format; choose the columns by hand.</source>
        <comment>file.format.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“roulian-cli formats” lists the formats that can be chosen.</source>
        <comment>file.format.unknown.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no sheet %2.</source>
        <comment>file.sheet.missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another sheet of the workbook.</source>
        <comment>file.sheet.missing.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks required columns: %2</source>
        <comment>file.columns.missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which columns hold these fields, or export the file again with all columns.</source>
        <comment>file.columns.missing.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <comment>file.json.invalid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the reply unchanged and import it again.</source>
        <comment>file.json.invalid.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the columns %1.</source>
        <comment>recognise.fingerprint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has %1, lacks %2.</source>
        <comment>recognise.partial</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed from the column names %1.</source>
        <comment>recognise.words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the keys %1.</source>
        <comment>recognise.keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and the file&apos;s name.</source>
        <comment>file.missing.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <comment>file.directory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the files inside it.</source>
        <comment>file.directory.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <comment>file.unreadable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it and that no other program holds it, then try again.</source>
        <comment>file.unreadable.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <comment>file.empty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again; the download may have been cut off.</source>
        <comment>file.empty.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected by a password.</source>
        <comment>file.encrypted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, remove the password, save it and import it again.</source>
        <comment>file.encrypted.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or cut off.</source>
        <comment>file.damaged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <comment>file.damaged.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unpacks to more than can be right.</source>
        <comment>file.too_large</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a shorter period, or as csv.</source>
        <comment>file.too_large.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no table: neither csv, xlsx nor JSON.</source>
        <comment>file.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the data as xlsx or csv and import that file.</source>
        <comment>file.unknown.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more columns than a table can have (line %2).</source>
        <comment>file.columns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is the export you meant; choose another separator or export it as xlsx.</source>
        <comment>file.columns.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a cell of more than a megabyte (line %2).</source>
        <comment>file.cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is probably not closed there; export the file again.</source>
        <comment>file.cell.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding %2 of %1 is not known.</source>
        <comment>file.encoding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose utf-8, gb18030, utf-16le or utf-16be.</source>
        <comment>file.encoding.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no such sheet.</source>
        <comment>file.sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an old Excel file (.xls).</source>
        <comment>file.xls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it as .xlsx and import that file.</source>
        <comment>file.xls.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a web page, not a table.</source>
        <comment>file.html</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it as .xlsx, or sign in again and repeat the export.</source>
        <comment>file.html.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is compressed (gzip).</source>
        <comment>file.gzip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and import the file inside.</source>
        <comment>file.gzip.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a zip archive, not a workbook.</source>
        <comment>file.zip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and import the files inside.</source>
        <comment>file.zip.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is JSON, which is not read as a table.</source>
        <comment>file.json</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only replies of carriers and group figures are read from JSON; “roulian-cli formats” lists them.</source>
        <comment>file.json.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an XML reply of an interface.</source>
        <comment>file.xml_reply</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the interface for JSON and import that.</source>
        <comment>file.xml_reply.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists, may be written to and has space, and that the file is not open elsewhere.</source>
        <comment>file.write.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“roulian-cli formats” lists what is read; name the format with --profile, or choose the columns in the window.</source>
        <comment>import.unrecognised.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has no %1, which identifies it.</source>
        <comment>record.key.missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in the file and import it again.</source>
        <comment>record.key.missing.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format description %1 is not right: %2</source>
        <comment>profile.invalid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample options are out of range: %1</source>
        <comment>sample.options.invalid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scale from 0.005 to 5.</source>
        <comment>sample.options.invalid.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample files could not be written: %1</source>
        <comment>sample.write.failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder may be written to and has space.</source>
        <comment>sample.write.failed.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventing demand</source>
        <comment>progress.sample.demand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing sample files</source>
        <comment>progress.sample.files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <comment>progress.store.backup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be opened or written.</source>
        <comment>store.denied</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder.</source>
        <comment>store.denied.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <comment>store.folder_missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the folder first.</source>
        <comment>store.folder_missing.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2</source>
        <comment>store.io</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or the network drive and try again.</source>
        <comment>store.io.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not do this: %1</source>
        <comment>store.failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit what is there already: %1</source>
        <comment>store.constraint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the workspace itself.</source>
        <comment>store.backup.same_file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file for the backup.</source>
        <comment>store.backup.same_file.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is write-protected; the workspace can only be read.</source>
        <comment>store.file_read_only</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the write protection of the file.</source>
        <comment>store.file_read_only.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was opened for reading only.</source>
        <comment>store.asked_read_only</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has an older format and must be brought up to date, but it can only be read.</source>
        <comment>store.older_read_only</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it once from a place where it may be written.</source>
        <comment>store.older_read_only.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing would break what stands on it: %1</source>
        <comment>store.undo.in_use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the later import first.</source>
        <comment>store.undo.in_use.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That import is not there any more.</source>
        <comment>store.undo.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it with “roulian-cli new”.</source>
        <comment>store.missing.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .roulian.</source>
        <comment>store.not_a_workspace.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the newest backup over it; “roulian-cli check” says what is broken.</source>
        <comment>store.corrupt.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or open it as it is.</source>
        <comment>store.exists.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other Roulian, or work there.</source>
        <comment>store.locked_by_other.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the workspace into a folder you may write to.</source>
        <comment>store.folder_read_only.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the command line, name an environment variable that holds the passphrase: --unlock-from NAME.</source>
        <comment>vault.locked.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard layout.</source>
        <comment>vault.wrong_passphrase.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to try the passphrase.</source>
        <comment>vault.memory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <comment>vault.memory.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase must not be empty.</source>
        <comment>vault.passphrase_empty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed personal data were changed from outside.</source>
        <comment>vault.tampered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <comment>vault.tampered.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no key yet and can only be read.</source>
        <comment>vault.unavailable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it once from a place where it may be written.</source>
        <comment>vault.unavailable.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“roulian-cli tables” lists the tables.</source>
        <comment>table.unknown.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“roulian-cli tables NAME” lists the columns of a table.</source>
        <comment>table.where.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“roulian-cli tables NAME” lists the columns of a table.</source>
        <comment>filter.column.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <comment>cli.variable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to the passphrase; the passphrase itself never stands on the command line.</source>
        <comment>cli.variable.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase.</source>
        <comment>cli.secret</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an environment variable that holds it with --new-from or --unlock-from.</source>
        <comment>cli.secret.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ; nothing was changed.</source>
        <comment>cli.secret_differs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <comment>cli.edit_json</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <comment>template.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“roulian-cli template” lists them.</source>
        <comment>template.unknown.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock would be %1 short on %3</source>
        <comment>plan.reason.shortage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock would fall to %1 on %3, below the safety stock of %2</source>
        <comment>plan.reason.below_safety</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added for the needs until %3, the next review</source>
        <comment>plan.reason.covers_review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised from %1 to the minimum order of %2</source>
        <comment>plan.reason.moq_raised</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded up from %1 to %2 for the lot multiple</source>
        <comment>plan.reason.rounded_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed on %3, moved to the end of the frozen horizon</source>
        <comment>plan.reason.frozen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the planner</source>
        <comment>plan.reason.planner_fixed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest of %4 suppliers that can deliver in time</source>
        <comment>plan.reason.supplier_cheapest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No supplier can deliver in time; this one is the fastest</source>
        <comment>plan.reason.supplier_fastest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This supplier is furthest below its agreed share</source>
        <comment>plan.reason.supplier_share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should have started on %3</source>
        <comment>plan.reason.start_in_past</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A component comes only on %3</source>
        <comment>plan.reason.component_late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would pass its shelf life before it is used</source>
        <comment>plan.reason.shelf_life</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer order</source>
        <comment>plan.peg.customer_order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <comment>plan.peg.forecast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent order</source>
        <comment>plan.peg.parent_order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <comment>plan.peg.bundle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised beyond stock</source>
        <comment>plan.peg.negative_stock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety stock</source>
        <comment>plan.peg.safety_stock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than needed</source>
        <comment>plan.peg.surplus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short from %1: %2 units late or unserved until %3</source>
        <comment>plan.risk.stockout</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expedite an open order, use a faster supplier, or tell the community early.</source>
        <comment>plan.risk.stockout.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock covers %1 days, limit %2; %3 too many</source>
        <comment>plan.excess</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a promotion or a bundle before the stock ages.</source>
        <comment>plan.excess.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock and open orders cover %1 days, limit %2; %3 too many: stop buying</source>
        <comment>plan.excess.stop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel or delay open orders before they ship.</source>
        <comment>plan.excess.stop.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%4: %1 due on %2 has not come; needed on %3</source>
        <comment>plan.advice.overdue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the supplier for a firm date.</source>
        <comment>plan.advice.overdue.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%4: bring %1 forward from %2 to %3</source>
        <comment>plan.advice.expedite</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the supplier for the earlier date.</source>
        <comment>plan.advice.expedite.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%4: %1 due on %2 is first needed on %3</source>
        <comment>plan.advice.delay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the order back; it only takes up money and space.</source>
        <comment>plan.advice.delay.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%4: %1 due on %2 is not needed in the horizon</source>
        <comment>plan.advice.cancel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what has not shipped.</source>
        <comment>plan.advice.cancel.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is overloaded in %2: needed %3 h, available %4 h</source>
        <comment>plan.capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hours, start earlier, or move orders to another line.</source>
        <comment>plan.capacity.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needed on %2 can come on %3 at the earliest</source>
        <comment>plan.late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the lead time, find another source, or move the promised day.</source>
        <comment>plan.late.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stock list has been imported: the plan counts stock as zero</source>
        <comment>plan.stock.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a stock list from the ERP.</source>
        <comment>plan.stock.unknown.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning was cancelled; the last plan stays.</source>
        <comment>plan.cancelled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A horizon of %1 weeks cannot be planned; choose 1 to %2.</source>
        <comment>plan.options.horizon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of material goes in a circle: %1. The line %2 → %3 was left out.</source>
        <comment>plan.bom.cycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the bill of material and import it again.</source>
        <comment>plan.bom.cycle.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of material %1 → %2: the denominator must be above zero</source>
        <comment>plan.bom.denominator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of material %1 → %2: the quantity must be above zero</source>
        <comment>plan.bom.numerator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of material %1 → %2: the scrap rate is out of range</source>
        <comment>plan.bom.scrap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of material %1 → %2 names a product that is not there</source>
        <comment>plan.bom.item_unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product %1 is there twice; the first counts</source>
        <comment>plan.item.duplicate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock of %1 is not a possible quantity; it counts as zero</source>
        <comment>plan.item.stock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %2 asks for a product that is not there: %1</source>
        <comment>plan.order.item_unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %2 for %1 has no quantity above zero and was left out</source>
        <comment>plan.order.quantity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase order %2 names a product that is not there: %1</source>
        <comment>plan.receipt.item_unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase order %2 for %1 has no quantity above zero and was left out</source>
        <comment>plan.receipt.quantity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast of %2 names a product that is not there: %1</source>
        <comment>plan.forecast.item_unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast of %1 in %2 is not a number and was left out</source>
        <comment>plan.forecast.number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The need for %1 on %2 is too large to be planned</source>
        <comment>plan.quantity.huge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier terms name a product that is not there: %1</source>
        <comment>plan.term.item_unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has two terms of the same supplier; the first counts</source>
        <comment>plan.term.duplicate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A routing names a product that is not there: %1</source>
        <comment>plan.routing.item_unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The routing of %1 has impossible minutes and was left out</source>
        <comment>plan.routing.minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The routing of %1 names a production line that is not there</source>
        <comment>plan.routing.resource_unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A production line is there twice or has impossible hours</source>
        <comment>plan.resource.invalid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead time of %1 is impossible: %2 days</source>
        <comment>plan.lead.range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no lead time; %2 days are assumed</source>
        <comment>plan.lead.default</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the lead time in the supplier terms or the routing.</source>
        <comment>plan.lead.default.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot rule of %1 is impossible: %2</source>
        <comment>plan.lot.range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service level of %1 is out of range; %2 is used</source>
        <comment>plan.service_level.range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A planner&apos;s change names a product that is not there: %1</source>
        <comment>plan.override.item_unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A planner&apos;s change of %1 has an impossible quantity and was left out</source>
        <comment>plan.override.quantity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A planner&apos;s change of %1 has an impossible day and was left out</source>
        <comment>plan.override.day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A planner&apos;s change of %1 could not be matched to an order</source>
        <comment>plan.override.key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a bundle: it is packed from its parts and cannot be ordered itself</source>
        <comment>plan.override.bundle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source chosen for %1 does not supply it</source>
        <comment>plan.override.source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity set for %1 is %3; its lot rules would give %4</source>
        <comment>plan.override.lot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order set for %1 was due on %3, which has passed</source>
        <comment>plan.override.past</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over %1 hours ago and not picked up; limit %2</source>
        <comment>shipment.no_pickup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the carrier to collect, or check that the parcel left the warehouse.</source>
        <comment>shipment.no_pickup.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no update for %2 days; limit %3</source>
        <comment>shipment.no_update</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the carrier where the parcel is.</source>
        <comment>shipment.no_update.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the pick-up station for %1 hours; limit %2</source>
        <comment>shipment.at_station</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind the customer to collect it before it is sent back.</source>
        <comment>shipment.at_station.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for %1, now %2 days late</source>
        <comment>shipment.promise_passed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the customer before she asks, and press the carrier.</source>
        <comment>shipment.promise_passed.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier reports: %1</source>
        <comment>shipment.exception</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the cause with the carrier or the customer today.</source>
        <comment>shipment.exception.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel is coming back</source>
        <comment>shipment.returning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer why, and prepare a resend or a refund.</source>
        <comment>shipment.returning.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely to come on %1, promised for %2; %3 chance of being late</source>
        <comment>shipment.at_risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it, and prepare a word to the customer.</source>
        <comment>shipment.at_risk.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trace</source>
        <comment>shipment.state.no_trace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for pick-up</source>
        <comment>shipment.state.waiting_pickup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up</source>
        <comment>shipment.state.picked_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In transit</source>
        <comment>shipment.state.in_transit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <comment>shipment.state.delivering</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At station</source>
        <comment>shipment.state.at_station</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>shipment.state.signed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery problem</source>
        <comment>shipment.state.exception</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way back</source>
        <comment>shipment.state.returning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>shipment.state.returned_signed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the customer</source>
        <comment>shipment.state.rejected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded</source>
        <comment>shipment.state.forwarded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In customs</source>
        <comment>shipment.state.customs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>shipment.state.cancelled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is empty.</source>
        <comment>rule.empty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a condition such as recency_days &lt;= 30.</source>
        <comment>rule.empty.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: there is no field “%2”.</source>
        <comment>rule.field.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: “%2” is not a comparison.</source>
        <comment>rule.operator.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: “%2” cannot be used with %3.</source>
        <comment>rule.operator.not_for_field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: a value is missing.</source>
        <comment>rule.value.missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: a number is wanted, not “%2”.</source>
        <comment>rule.value.number_wanted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: text in quotes is wanted, not “%2”.</source>
        <comment>rule.value.text_wanted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: “%2” is not one of the possible values.</source>
        <comment>rule.value.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: the closing quote is missing.</source>
        <comment>rule.text.unclosed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: the closing bracket is missing.</source>
        <comment>rule.paren.unclosed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: “%2” does not belong here.</source>
        <comment>rule.unexpected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: too many brackets inside each other.</source>
        <comment>rule.too_deep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast setting %1 cannot be %2.</source>
        <comment>forecast.option</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no forecast method “%1”.</source>
        <comment>forecast.method</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock-out marks and history of a product differ in length.</source>
        <comment>forecast.stockout</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This history is too short for the method: %2 periods.</source>
        <comment>forecast.series</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New this month</source>
        <comment>segment.new_this_month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome them and offer a second order within 30 days.</source>
        <comment>segment.new_this_month.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big spenders about to lapse</source>
        <comment>segment.about_to_lapse_big_spenders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend in the top two fifths and overdue for an order: speak to them personally.</source>
        <comment>segment.about_to_lapse_big_spenders.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presale fans</source>
        <comment>segment.presale_fans</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least half of their orders are presales: ask them first about new products.</source>
        <comment>segment.presale_fans.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon hunters</source>
        <comment>segment.coupon_hunters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They buy almost only at a discount: use them to clear stock, not for new products.</source>
        <comment>segment.coupon_hunters.do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy in several channels</source>
        <comment>segment.multi_channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They buy in two or more channels: do not tell them the same thing twice.</source>
        <comment>segment.multi_channel.do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::AboutDialog</name>
    <message>
        <source>About Roulian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roulian %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A console for supply-chain planners at brands that sell through WeChat communities. It works offline; everything stays in one file of yours.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Qt %1 and QCustomPlot (GPL-3), SQLite, libsodium, libzip, expat, libxlsxwriter, ICU and Eigen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::BarsChart</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::Chart</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys read the values, T shows them as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::CommandPalette</name>
    <message>
        <source>Command, page, list, product or customer; pinyin initials too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::FanChart</name>
    <message>
        <source>No forecast yet. Choose a row with sales, or make the forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used after cleaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast, changed by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistical forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 weeks of history; forecast for %3 weeks, %4 in all (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final forecast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::FilterChips</name>
    <message>
        <source>Remove filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::FilterHeader</name>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text or pinyin initials; numbers: 100, &gt;100, 10..50; missing: empty, present: !empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::GanttChart</name>
    <message>
        <source>No orders in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders on %2 lines or suppliers from %3 to %4; %5 late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since the plan of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed by a planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line or supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::HeatMap</name>
    <message>
        <source>%1 by %2: %3 rows, %4 columns, from %5 to %6.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no help text for this page. Ctrl+K lists every command.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every import and every change will be listed here, with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::JobTray</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::KpiButton</name>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::MainWindow</name>
    <message>
        <source>Roulian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems. Rows that cannot be read will be listed here, with what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not calculated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data · invented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data is locked; names and phones are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roulian workspace (*.roulian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.xls *.txt *.json *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a workspace first; then drop the files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all lists as a workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recompute all that is stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light / dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact / comfortable rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Roulian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::PasteDialog</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be taken:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take the %n good cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roulian::ui::Rail</name>
    <message>
        <source>%1, %2 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::ReasonPrompt</name>
    <message>
        <source>Reason, for those who read the plan later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::RowsModel</name>
    <message>
        <source>Changed by a person. Delete brings the computed value back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, pinyin initials too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the computed value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the filter row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::StartPage</name>
    <message>
        <source>Roulian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the export files of your back offices on this window, or start here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast-moving goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady repeat orders, many regions: replenishment and stock turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes and presale, small first batches: replenish or stop within weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group-buy closes at night, delivered next day: buy to orders, little loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options on a modular product: forecast modules, balance the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::StatusLine</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs (%1 waiting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::TableFooter</name>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more exist; narrow the list to see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::TablePane</name>
    <message>
        <source>No row matches the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, pinyin initials too (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, rename or delete this view; choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (UTF-8 with BOM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes of this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit column widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the computed value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::TableView</name>
    <message>
        <source>Frozen columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit column widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the cell to repeat and the cells below it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::TimelineChart</name>
    <message>
        <source>No shipment chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shipments, %2 late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::TrendChart</name>
    <message>
        <source>%1: %2 points, last %3 %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roulian::ui::WhyPanel</name>
    <message>
        <source>Copy the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a computed cell to see its formula, inputs and sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>Make</source>
        <comment>decisions.kind.make</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy</source>
        <comment>decisions.kind.buy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <comment>decisions.kind.move</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expedite</source>
        <comment>decisions.kind.expedite</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>decisions.kind.stop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chase</source>
        <comment>decisions.kind.chase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell</source>
        <comment>decisions.kind.tell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restock</source>
        <comment>decisions.kind.restock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <comment>decisions.kind.check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state.open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state.done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>state.undone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>state.snoozed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With problems</source>
        <comment>state.problems</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>state.ignored</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as one</source>
        <comment>state.kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people</source>
        <comment>state.split</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <comment>state.fixed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>severity.2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity.1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>severity.0</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat shop</source>
        <comment>channel.wechat_shop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youzan</source>
        <comment>channel.youzan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuaituantuan</source>
        <comment>channel.kuaituantuan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeCom</source>
        <comment>channel.wecom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ERP</source>
        <comment>channel.erp</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>channel.offline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>channel.other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same phone, other name</source>
        <comment>reviews.reason.same_phone_other_name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identities disagree</source>
        <comment>reviews.reason.contradicting_identity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>orders.status.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid</source>
        <comment>orders.status.unpaid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping</source>
        <comment>orders.status.grouping</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ship</source>
        <comment>orders.status.to_ship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <comment>orders.status.partly_shipped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>orders.status.shipped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>orders.status.signed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>orders.status.completed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed unpaid</source>
        <comment>orders.status.closed_unpaid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, refunded</source>
        <comment>orders.status.closed_refunded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>orders.status.deleted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>orders.status.merged_away</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>after_sale.none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>after_sale.asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for return</source>
        <comment>after_sale.agreed_waiting_return</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for refund</source>
        <comment>after_sale.returned_waiting_refund</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>after_sale.done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>after_sale.rejected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>after_sale.withdrawn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>after_sale.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund only</source>
        <comment>kind.refund</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return and refund</source>
        <comment>kind.return</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <comment>kind.exchange</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champions</source>
        <comment>important_value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High value, growing</source>
        <comment>important_develop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High value, keep</source>
        <comment>important_keep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High value, win back</source>
        <comment>important_retain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular value</source>
        <comment>general_value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular, growing</source>
        <comment>general_develop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular, keep</source>
        <comment>general_keep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular, win back</source>
        <comment>general_retain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>lifecycle.new</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>lifecycle.active</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling</source>
        <comment>lifecycle.cooling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant</source>
        <comment>lifecycle.dormant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>lifecycle.lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready-made</source>
        <comment>builtin.builtin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <comment>builtin.own</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeCom group</source>
        <comment>communities.kind.wecom_group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick-up community</source>
        <comment>communities.kind.pickup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UnionID</source>
        <comment>identities.kind.unionid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeCom contact</source>
        <comment>identities.kind.external_userid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenID</source>
        <comment>identities.kind.openid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>identities.kind.phone_full</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform account</source>
        <comment>identities.kind.platform_uid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked phone</source>
        <comment>identities.kind.phone_masked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <comment>identities.kind.nick</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <comment>identities.kind.address_hash</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FMCG</source>
        <comment>way.fmcg</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fashion</source>
        <comment>way.fashion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh</source>
        <comment>way.fresh</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customised</source>
        <comment>way.custom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <comment>forecast.status.short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <comment>forecast.status.low</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>forecast.status.ok</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess</source>
        <comment>forecast.status.excess</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth</source>
        <comment>demand_class.smooth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erratic</source>
        <comment>demand_class.erratic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermittent</source>
        <comment>demand_class.intermittent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumpy</source>
        <comment>demand_class.lumpy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>demand_class.new</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No demand</source>
        <comment>demand_class.none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of stock</source>
        <comment>mark.stockout</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <comment>mark.event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlier</source>
        <comment>mark.outlier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week not complete</source>
        <comment>mark.partial</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>chosen.chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to</source>
        <comment>op.set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <comment>op.add</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply</source>
        <comment>op.mul</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Festival</source>
        <comment>events.kind.festival</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion</source>
        <comment>events.kind.promotion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presale</source>
        <comment>events.kind.presale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live show</source>
        <comment>events.kind.live</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <comment>events.kind.holiday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>events.kind.other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <comment>plan_orders.kind.make</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy</source>
        <comment>plan_orders.kind.buy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <comment>plan_orders.kind.move</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>plan_orders.change.new</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>plan_orders.change.changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>plan_orders.change.removed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <comment>plan_orders.change.same</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by planner</source>
        <comment>plan_orders.change.cancelled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <comment>need.forecast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer orders</source>
        <comment>need.customer_order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent order</source>
        <comment>need.parent_order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety stock</source>
        <comment>need.safety_stock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than needed</source>
        <comment>need.surplus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overloaded</source>
        <comment>plan_load.status.over</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight</source>
        <comment>plan_load.status.tight</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>plan_load.status.ok</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock-out risk</source>
        <comment>plan_messages.kind.stockout</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess</source>
        <comment>plan_messages.kind.excess</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expedite</source>
        <comment>plan_messages.kind.expedite</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <comment>plan_messages.kind.delay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>plan_messages.kind.cancel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>plan_messages.kind.capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late start</source>
        <comment>plan_messages.kind.late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <comment>plan_messages.kind.data</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <comment>skus.kind.goods</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <comment>skus.kind.material</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <comment>stock.kind.goods</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <comment>stock.kind.material</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <comment>use.make</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <comment>use.bundle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <comment>risk.late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalled</source>
        <comment>risk.stalled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception</source>
        <comment>risk.exception</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>risk.at_risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <comment>risk.ok</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>risk.done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning</source>
        <comment>risk.returning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trace</source>
        <comment>state.no_trace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for pick-up</source>
        <comment>state.waiting_pickup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up</source>
        <comment>state.picked_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In transit</source>
        <comment>state.in_transit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivering</source>
        <comment>state.delivering</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At station</source>
        <comment>state.at_station</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>state.signed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception</source>
        <comment>state.exception</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning</source>
        <comment>state.returning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>state.returned_signed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>state.rejected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded</source>
        <comment>state.forwarded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs</source>
        <comment>state.customs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state.cancelled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast override</source>
        <comment>edits.kind.forecast.override</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan override</source>
        <comment>edits.kind.plan.override</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>edits.kind.decision.state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <comment>edits.kind.import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem handled</source>
        <comment>edits.kind.issue.state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity review</source>
        <comment>edits.kind.review.state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment rule</source>
        <comment>edits.kind.rule.set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <comment>edits.kind.event.set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <comment>edits.kind.setting.set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product match</source>
        <comment>edits.kind.alias.link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <comment>need.bundle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised beyond stock</source>
        <comment>need.negative_stock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <comment>method.seasonal_naive</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naive</source>
        <comment>method.naive</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>method.mean</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Decisions for today</source>
        <comment>decisions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <comment>measures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure by week</source>
        <comment>measure_weeks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <comment>edits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <comment>batches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <comment>files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>issues</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>sources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines without a product</source>
        <comment>unmatched</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identities to review</source>
        <comment>reviews</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines</source>
        <comment>order_lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-sales</source>
        <comment>after_sales</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>customers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer classes</source>
        <comment>rfm_classes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves between classes</source>
        <comment>class_moves</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFM grid</source>
        <comment>rfm_grid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohorts</source>
        <comment>cohorts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <comment>segments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities</source>
        <comment>communities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups by owner</source>
        <comment>community_owners</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group figures by day</source>
        <comment>community_days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identities</source>
        <comment>identities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>tags</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products bought</source>
        <comment>customer_products</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <comment>forecast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast by week</source>
        <comment>forecast_weeks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand history</source>
        <comment>demand_history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods compared</source>
        <comment>forecast_scores</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model parameters</source>
        <comment>forecast_params</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast, all products</source>
        <comment>forecast_total</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand, all products</source>
        <comment>demand_total</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrides</source>
        <comment>overrides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <comment>events</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned orders</source>
        <comment>plan_orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net requirements</source>
        <comment>plan_weeks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the order serves</source>
        <comment>plan_pegs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line load</source>
        <comment>plan_load</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan messages</source>
        <comment>plan_messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <comment>stock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <comment>skus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills of material</source>
        <comment>bom_lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppliers</source>
        <comment>suppliers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier terms</source>
        <comment>supplier_items</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <comment>purchase_orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production lines</source>
        <comment>resources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipments</source>
        <comment>shipments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking events</source>
        <comment>tracking_events</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carriers</source>
        <comment>carriers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>CNY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units/week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parcels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
