<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Unknown option: %1</source>
        <translation>未知选项：%1</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不带值。</translation>
    </message>
    <message>
        <source>%1 needs a value: %2</source>
        <translation>%1 需要一个值：%2</translation>
    </message>
    <message>
        <source>“roulian-cli %1 --help” explains it.</source>
        <translation>用“roulian-cli %1 --help”查看说明。</translation>
    </message>
    <message>
        <source>Copy a workspace safely, even while it is in use.</source>
        <translation>安全地复制工作区，使用中也可以。</translation>
    </message>
    <message>
        <source>The copy is a whole workspace of its own. It appears complete or not at all; a copy with that name is replaced.</source>
        <translation>副本本身就是完整的工作区：要么完整出现，要么不出现；同名副本会被替换。</translation>
    </message>
    <message>
        <source>Stored table</source>
        <translation>存储表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Format %1. Structure and references are sound.</source>
        <translation>格式版本 %1。结构和引用完好。</translation>
    </message>
    <message>
        <source>Stale, to be computed again: %1</source>
        <translation>已过期、需要重新计算：%1</translation>
    </message>
    <message>
        <source>Check that a workspace file is sound, and count what is in it.</source>
        <translation>检查工作区文件是否完好，并统计其内容。</translation>
    </message>
    <message>
        <source>Every page and every reference of the file is read. Exit code 1 means damage: work on with the newest backup. Stale results are named; they are no damage.</source>
        <translation>逐页检查文件及所有引用。退出码 1 表示已损坏，请改用最近的备份。过期的结果会列出，但不算损坏。</translation>
    </message>
    <message>
        <source>Compute results anew where data or settings changed.</source>
        <translation>数据或设置变化后重新计算结果。</translation>
    </message>
    <message>
        <source>Only what is stale is made again, in the right order; a plan needs its forecast, so that comes first. Values set by a person stay. Import does this by itself.</source>
        <translation>只重算已过期的部分，并按正确顺序进行：计划需要预测，所以先算预测。人工设定的值保持不变。导入后会自动重算。</translation>
    </message>
    <message>
        <source>Make it again even when nothing changed.</source>
        <translation>没有变化也重新计算。</translation>
    </message>
    <message>
        <source>Set a value from a script: overrides, decisions, settings.</source>
        <translation>用脚本设定数值：人工调整、决策、设置。</translation>
    </message>
    <message>
        <source>Why; shown wherever the value shows.</source>
        <translation>原因；数值显示在哪里，原因就显示在哪里。</translation>
    </message>
    <message>
        <source>Recompute what became stale afterwards.</source>
        <translation>之后重新计算已过时的结果。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Where it is exported</source>
        <translation>从哪里导出</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>List the export files that can be read.</source>
        <translation>列出可以读取的导出文件。</translation>
    </message>
    <message>
        <source>Files are recognised by their content; the id is needed only for “import --profile”.</source>
        <translation>文件按内容识别；只有“import --profile”才需要标识。</translation>
    </message>
    <message>
        <source>There is no format “%1”; “roulian-cli formats” lists them.</source>
        <translation>没有格式“%1”；用“roulian-cli formats”查看。</translation>
    </message>
    <message>
        <source>--map needs COLUMN=FIELD, not “%1”.</source>
        <translation>--map 需要“列=字段”，而不是“%1”。</translation>
    </message>
    <message>
        <source>Read export files in; good rows enter, bad rows are listed.</source>
        <translation>导入导出文件：正确的行入库，有问题的行逐条列出。</translation>
    </message>
    <message>
        <source>What the files are, when it is not recognised; “roulian-cli formats” lists the ids.</source>
        <translation>无法识别时指定文件格式；用“roulian-cli formats”查看标识。</translation>
    </message>
    <message>
        <source>utf-8, gb18030, utf-16le or utf-16be, when it is guessed wrongly.</source>
        <translation>编码识别错误时指定：utf-8、gb18030、utf-16le 或 utf-16be。</translation>
    </message>
    <message>
        <source>Shop of files that do not name theirs.</source>
        <translation>文件中没有店铺名时指定店铺。</translation>
    </message>
    <message>
        <source>What a column means; may be given several times.</source>
        <translation>指定某列的含义，可多次使用。</translation>
    </message>
    <message>
        <source>Leave the results as they are; they are marked as stale.</source>
        <translation>不重新计算；结果标为已过期。</translation>
    </message>
    <message>
        <source>There is no way of selling “%1”; choose %2.</source>
        <translation>没有经营方式“%1”；可选 %2。</translation>
    </message>
    <message>
        <source>--scale needs a number from 0.005 to 5.</source>
        <translation>--scale 需要 0.005 到 5 之间的数。</translation>
    </message>
    <message>
        <source>--scale goes with --sample.</source>
        <translation>--scale 要与 --sample 一起使用。</translation>
    </message>
    <message>
        <source>New workspace: %1 (%2)</source>
        <translation>已新建工作区：%1（%2）</translation>
    </message>
    <message>
        <source>Next: roulian-cli import %1 FILES…</source>
        <translation>下一步：roulian-cli import %1 文件…</translation>
    </message>
    <message>
        <source>The export files it was made from: %1</source>
        <translation>所用的导出文件：%1</translation>
    </message>
    <message>
        <source>Make a new workspace, empty or with the sample brand.</source>
        <translation>新建工作区：空白的，或带样例品牌。</translation>
    </message>
    <message>
        <source>W is the file to make; it must not exist yet. The template sets what suits a way of selling: review rhythm, shelf life, seasons. With --sample an invented brand is written as export files of the real back offices, beside the workspace, and imported like any others; the rows that are rejected then are part of the sample, so the exit code is 0.</source>
        <translation>W 是要新建的文件，不能已存在。模板决定适合某种经营方式的设定：复核节奏、保质期、季节。使用 --sample 时，会在工作区旁边按真实后台的导出格式写出一个虚构品牌的文件，并像普通文件一样导入；其中被拒绝的行是样例的一部分，所以退出码为 0。</translation>
    </message>
    <message>
        <source>Way of selling: fmcg (default), fashion, fresh or custom.</source>
        <translation>经营方式：fmcg 快消（默认）、fashion 时尚、fresh 生鲜或 custom 定制。</translation>
    </message>
    <message>
        <source>Fill it with the sample brand; everything in it is invented.</source>
        <translation>装入样例品牌，全部内容均为虚构。</translation>
    </message>
    <message>
        <source>Size of the sample: 1 is eighteen months of a real brand, 0.05 a quick look.</source>
        <translation>样例规模：1 为一个真实规模品牌的十八个月，0.05 用于快速查看。</translation>
    </message>
    <message>
        <source>Choose --set or --remove.</source>
        <translation>请在 --set 与 --remove 中选择一个。</translation>
    </message>
    <message>
        <source>A passphrase protects names, phones and addresses.</source>
        <translation>姓名、电话和地址已用口令保护。</translation>
    </message>
    <message>
        <source>No passphrase is set: anyone who has the file can read names and phones.</source>
        <translation>未设置口令：拿到文件的人都能看到姓名和电话。</translation>
    </message>
    <message>
        <source>Passphrase now: </source>
        <translation>当前口令：</translation>
    </message>
    <message>
        <source>No passphrase is set; there is nothing to remove.</source>
        <translation>未设置口令，无需移除。</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>新口令：</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>再输一次：</translation>
    </message>
    <message>
        <source>Protect names, phones and addresses with a passphrase, or say whether one is set.</source>
        <translation>用口令保护姓名、电话和地址，或查看是否已设置。</translation>
    </message>
    <message>
        <source>Personal data are always stored apart and sealed; with a passphrase nobody can open them without it, and lists show masks such as 138****8001. A forgotten passphrase cannot be recovered. Passphrases are typed at the terminal or taken from environment variables, never from the command line.</source>
        <translation>个人信息始终单独加密存放；设置口令后，没有口令就无法打开，列表中显示为 138****8001 这样的掩码。忘记口令无法找回。口令在终端输入或取自环境变量，不会出现在命令行里。</translation>
    </message>
    <message>
        <source>Set or change it.</source>
        <translation>设置或更改口令。</translation>
    </message>
    <message>
        <source>Remove it; the data can then be read with the file alone.</source>
        <translation>移除口令；之后只凭文件即可读取。</translation>
    </message>
    <message>
        <source>Environment variable that holds the new passphrase.</source>
        <translation>存放新口令的环境变量。</translation>
    </message>
    <message>
        <source>--out DIR says where the report goes.</source>
        <translation>请用 --out 目录 指定报告写到哪里。</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法建立该文件夹</translation>
    </message>
    <message>
        <source>Write the workbook, the summary and the list of decisions into a folder.</source>
        <translation>把工作簿、摘要和决策清单写入文件夹。</translation>
    </message>
    <message>
        <source>workbook.xlsx holds every main table, one sheet each; summary.txt is what “summary” prints; decisions.csv is today's list; report.pdf is there when the program was built with printing. Files of these names are replaced.</source>
        <translation>workbook.xlsx 含各主要表，每表一页；summary.txt 即“summary”的输出；decisions.csv 为今日决策清单；程序带打印功能时还有 report.pdf。同名文件会被替换。</translation>
    </message>
    <message>
        <source>Folder to write to; made when missing.</source>
        <translation>目标文件夹，不存在时自动建立。</translation>
    </message>
    <message>
        <source>--filter needs COLUMN: CONDITION, not “%1”.</source>
        <translation>--filter 需要“列: 条件”，而不是“%1”。</translation>
    </message>
    <message>
        <source>--where needs NAME=VALUE, not “%1”.</source>
        <translation>--where 需要“名称=值”，而不是“%1”。</translation>
    </message>
    <message>
        <source>--limit needs a number of rows, not “%1”.</source>
        <translation>--limit 需要行数，而不是“%1”。</translation>
    </message>
    <message>
        <source>The first %1 rows.</source>
        <translation>前 %1 行。</translation>
    </message>
    <message>
        <source>%1 rows.</source>
        <translation>%1 行。</translation>
    </message>
    <message>
        <source>xlsx needs --out FILE.</source>
        <translation>xlsx 需要 --out 文件。</translation>
    </message>
    <message>
        <source>Print or export a table, filtered and sorted as on screen.</source>
        <translation>打印或导出一张表，筛选和排序与界面一致。</translation>
    </message>
    <message>
        <source>Only rows that fit; may be given several times.</source>
        <translation>只显示符合条件的行，可多次使用。</translation>
    </message>
    <message>
        <source>Only rows in which the text stands, with pinyin.</source>
        <translation>只显示含有该文字的行，支持拼音。</translation>
    </message>
    <message>
        <source>Order.</source>
        <translation>排序。</translation>
    </message>
    <message>
        <source>These columns, in this order, hidden ones too.</source>
        <translation>只显示这些列并按此顺序，也可用隐藏列。</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>最多多少行。</translation>
    </message>
    <message>
        <source>How; without it the suffix of --out decides.</source>
        <translation>输出格式；未指定时由 --out 的后缀决定。</translation>
    </message>
    <message>
        <source>Write it to a file.</source>
        <translation>写入文件。</translation>
    </message>
    <message>
        <source>One page: what came in, customers, forecast, plan, parcels, today's decisions.</source>
        <translation>一页概览：导入情况、客户、预测、计划、包裹和今日决策。</translation>
    </message>
    <message>
        <source>The first page of a morning. It computes nothing; stale results are named.</source>
        <translation>每天早上先看的一页。不做计算；过期的结果会注明。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>默认显示</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>List the tables of every workspace, or the columns of one.</source>
        <translation>列出工作区中的各表，或某张表的各列。</translation>
    </message>
    <message>
        <source>Needs no workspace. The last column names what --where understands.</source>
        <translation>无需工作区。最后一列是 --where 可用的名称。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Usual file name</source>
        <translation>常用文件名</translation>
    </message>
    <message>
        <source>Template written: %1</source>
        <translation>模板已写出：%1</translation>
    </message>
    <message>
        <source>Write an empty workbook for what no back office exports.</source>
        <translation>写出空白工作簿，用于填写后台没有导出的数据。</translation>
    </message>
    <message>
        <source>Supplier terms, production lines and their calendar, events: fill the workbook and import it; its last sheet explains every column. Without ID the templates are listed.</source>
        <translation>供应商条款、产线及其日历、事件：填好后导入即可，最后一页说明各列。不给标识时列出所有模板。</translation>
    </message>
    <message>
        <source>Where to; without it under its usual name here.</source>
        <translation>写到哪里；未指定时以常用文件名写在当前目录。</translation>
    </message>
    <message>
        <source>Take back the newest step: an import or an edit.</source>
        <translation>撤销最近一步：一次导入或一次修改。</translation>
    </message>
    <message>
        <source>Steps are taken back in reverse order, however long ago they were made; an import leaves with everything it brought or changed. Results stay as they were and are marked as stale.</source>
        <translation>按相反顺序逐步撤销，不论过了多久；撤销导入会退回它带来和改动的全部内容。结果保持原样并标为已过期。</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation>重做最近撤销的一步。</translation>
    </message>
    <message>
        <source>An import is read again from its files, which must stand unchanged where they were.</source>
        <translation>导入会从原文件重新读取，文件必须原样留在原处。</translation>
    </message>
    <message>
        <source>Environment variable that holds the workspace's passphrase.</source>
        <translation>存放工作区口令的环境变量。</translation>
    </message>
    <message>
        <source>Print one JSON object for machines.</source>
        <translation>输出一个 JSON 对象，供程序读取。</translation>
    </message>
    <message>
        <source>Language of words and headers.</source>
        <translation>文字和表头的语言。</translation>
    </message>
    <message>
        <source>Explain and end.</source>
        <translation>显示说明并结束。</translation>
    </message>
    <message>
        <source>Roulian on the command line: the same work as in the window, without a window.</source>
        <translation>柔链命令行：与窗口相同的工作，不开窗口。</translation>
    </message>
    <message>
        <source>Usage: roulian-cli COMMAND [arguments] [options]</source>
        <translation>用法：roulian-cli 命令 [参数] [选项]</translation>
    </message>
    <message>
        <source>Commands (W is a workspace file, such as brand.roulian)</source>
        <translation>命令（W 为工作区文件，如 brand.roulian）</translation>
    </message>
    <message>
        <source>Every command takes</source>
        <translation>所有命令都可用</translation>
    </message>
    <message>
        <source>Explain the command, with examples.</source>
        <translation>说明该命令，附示例。</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed; nothing was changed</source>
        <translation>失败，未做任何更改</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>用法错误</translation>
    </message>
    <message>
        <source>done, but rows or files were rejected</source>
        <translation>完成，但有行或文件被拒绝</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Usage: roulian-cli %1</source>
        <translation>用法：roulian-cli %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>imported before, nothing to do</source>
        <translation>导入过，无需处理</translation>
    </message>
    <message>
        <source>… and %1 more: roulian-cli show W issues</source>
        <translation>……另有 %1 条：roulian-cli show W issues</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>%1 – sample data, all invented</source>
        <translation>%1——样例数据，全部为虚构</translation>
    </message>
    <message>
        <source>Way of selling: %1. Calculated as of %2.</source>
        <translation>经营方式：%1。计算日期：%2。</translation>
    </message>
    <message>
        <source>Personal data are protected by a passphrase.</source>
        <translation>个人信息已用口令保护。</translation>
    </message>
    <message>
        <source>Personal data are not protected by a passphrase: anyone who has the file can read them.</source>
        <translation>个人信息未用口令保护：拿到文件的人都能读取。</translation>
    </message>
    <message>
        <source>%1: %2 orders, %3 CNY</source>
        <translation>%1：%2 单，%3 元</translation>
    </message>
    <message>
        <source>Nothing to make or buy.</source>
        <translation>没有需要生产或采购的。</translation>
    </message>
    <message>
        <source>The largest:</source>
        <translation>金额最大的：</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>%1: the first ten</source>
        <translation>%1：前十条</translation>
    </message>
    <message>
        <source>%1 CNY at stake</source>
        <translation>涉及金额 %1 元</translation>
    </message>
    <message>
        <source>Nothing to decide.</source>
        <translation>没有待决策的事项。</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>请说明要做什么。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>“roulian-cli --help” lists the commands.</source>
        <translation>用“roulian-cli --help”查看所有命令。</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>缺少参数：%1</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>多余的参数：“%1”。</translation>
    </message>
    <message>
        <source>There is no language “%1”; choose zh_CN or en.</source>
        <translation>没有语言“%1”；可选 zh_CN 或 en。</translation>
    </message>
    <message>
        <source>A line for every imported file, however many.</source>
        <translation>每个导入文件各占一行，不论有多少。</translation>
    </message>
    <message>
        <source>Each file: roulian-cli show W files</source>
        <translation>逐个文件：roulian-cli show W files</translation>
    </message>
    <message>
        <source>There is no proposal “%1”; “identities W list” lists them.</source>
        <translation>没有建议“%1”；可用“identities W list”列出。</translation>
    </message>
    <message>
        <source>“%1” is none of find, list, merge, apart and split.</source>
        <translation>“%1”不是 find、list、merge、apart、split 之一。</translation>
    </message>
    <message>
        <source>Find customers that may be one person, and decide about them.</source>
        <translation>查找可能是同一人的客户，并作出判断。</translation>
    </message>
    <message>
        <source>find compares all customers and lists who may be one person; it merges nothing. Names, phones and addresses are compared in full, so personal data must be unlocked.

merge makes the two customers of proposal ID one, apart says that they are two people, split takes them apart again. Each is one step that “undo” takes back. Two unionids, two openids of one app or two WeCom contacts are two people and cannot be merged.</source>
        <translation>find 比对全部客户，列出可能是同一人的客户，不作任何合并。姓名、手机号和地址按原文比对，因此须先解锁个人资料。

merge 把建议 ID 的两位客户合为一位，apart 确认是两个人，split 重新拆开；每次都是一步，可用“undo”撤销。两个 unionid、同一应用的两个 openid 或两个企业微信联系人是两个人，不能合并。</translation>
    </message>
    <message>
        <source>Why; kept in the history.</source>
        <translation>原因，留在历史记录里。</translation>
    </message>
    <message>
        <source>“%1” is no number of threads from 1 to 64.</source>
        <translation>“%1”不是 1 到 64 的线程数。</translation>
    </message>
    <message>
        <source>%1 records are %2 people. Equal ids alone give %3; %4 joins rest on probability, %5 pairs are left to you, %6 ids contradict each other.</source>
        <translation>%1 条记录合为 %2 人。仅凭相同身份标识得 %3 人；另有 %4 次合并依据概率，%5 对留给您判断，%6 处身份标识互相矛盾。</translation>
    </message>
    <message>
        <source>Say which records of a file are one person, without a workspace.</source>
        <translation>判断一个文件里哪些记录是同一个人，不需要工作区。</translation>
    </message>
    <message>
        <source>Columns are found by their header words: unionid, openid, external_userid, phone, name, province, city, district, address (or 手机号, 姓名, 昵称, 收货人, 地址 …); also given_name, surname, date_of_birth, email and the like.

Equal ids make one person unless that would give one person two unionids, two openids of one app or two external_userids. Beyond that, phone, name, nickname and home are weighed by how rare they are; weights are learned from the file itself. A number that staff type for many buyers counts for nothing, and people of one home stay apart.

The same file gives the same result with any number of threads.</source>
        <translation>按表头识别各列：unionid、openid、external_userid、phone、name、province、city、district、address（或手机号、姓名、昵称、收货人、地址……）；也认 given_name、surname、date_of_birth、email 等。

身份标识相同即为同一人，除非会让一个人有两个 unionid、同一应用的两个 openid 或两个 external_userid。此外按手机号、姓名、昵称和住址的稀有程度加权，权重从文件本身学得。店员代填的公用号码不作依据，同住一处的人不会合并。

同一文件用任意线程数结果相同。</translation>
    </message>
    <message>
        <source>The records, csv or xlsx.</source>
        <translation>记录文件，csv 或 xlsx。</translation>
    </message>
    <message>
        <source>csv to write: record_id,cluster_id for every record.</source>
        <translation>要写出的 csv：每条记录一行 record_id,cluster_id。</translation>
    </message>
    <message>
        <source>csv to write: every join by probability and every doubtful pair, with its evidence.</source>
        <translation>要写出的 csv：每次按概率的合并和每对存疑记录，附依据。</translation>
    </message>
    <message>
        <source>Threads; without it as many as there are cores.</source>
        <translation>线程数；不填则与核心数相同。</translation>
    </message>
    <message>
        <source>“roulian-cli tables” lists the tables, “roulian-cli tables NAME” the columns of one. Conditions are those of the filter row: text (also pinyin), &gt;100, 10..50, =x, !x, 空 or empty for missing, a space for and, | for or. Personal data show as masks; --unmasked shows them where the setting privacy.reveal and the key allow it.</source>
        <translation>“roulian-cli tables”列出所有表，“roulian-cli tables 表名”列出其各列。条件与筛选行相同：文本（也可用拼音）、&gt;100、10..50、=x、!x、空 或 empty 表示缺失，空格表示且，| 表示或。个人信息显示为掩码；仅当设置 privacy.reveal 与密钥允许时，--unmasked 才完整显示。</translation>
    </message>
    <message>
        <source>Narrow by what the table hangs on, such as sku=HM-500.</source>
        <translation>按表格所属对象缩小范围，例如 sku=HM-500。</translation>
    </message>
    <message>
        <source>Names and phones in full, for this output only.</source>
        <translation>姓名和电话完整显示，仅限本次输出。</translation>
    </message>
    <message>
        <source>At stake by kind, CNY: %1</source>
        <translation>各类涉及金额（元）：%1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>“%1” is none of list, export and retry.</source>
        <translation>“%1”不是 list、export 或 retry。</translation>
    </message>
    <message>
        <source>“%1” is no file of “rejects W list”.</source>
        <translation>“%1”不是“rejects W list”列出的文件编号。</translation>
    </message>
    <message>
        <source>“%1” is not ROW:COLUMN=VALUE.</source>
        <translation>“%1”不是“行号:列名=值”。</translation>
    </message>
    <message>
        <source>See, export or correct rows an import left out.</source>
        <translation>查看、导出或更正未读入的行。</translation>
    </message>
    <message>
        <source>list shows every row that is still left out, with the id of its file. export writes them to an Excel file with the reasons, personal data in full; mended there, it is imported like any other file. retry corrects cells and reads the rows of one file again; “undo” takes that back.</source>
        <translation>list 列出所有仍未读入的行及其文件编号。export 把它们连同原因写入 Excel 文件（个人信息完整显示），改好后可像其他文件一样导入。retry 更正单元格并重新读入一个文件的行；“undo”可以撤销。</translation>
    </message>
    <message>
        <source>Only the rows of this file.</source>
        <translation>只处理该文件的行。</translation>
    </message>
    <message>
        <source>Excel file to write.</source>
        <translation>要写入的 Excel 文件。</translation>
    </message>
    <message>
        <source>What the cell should say; may be given several times.</source>
        <translation>单元格应有的值；可以给出多次。</translation>
    </message>
    <message>
        <source>“%1” is no number of threads.</source>
        <translation>“%1”不是线程数。</translation>
    </message>
    <message>
        <source>%1 series forecast, %2 rows read; %3 s reading, %4 s computing.</source>
        <translation>已预测 %1 条序列，读入 %2 行；读取 %3 秒，计算 %4 秒。</translation>
    </message>
    <message>
        <source>Forecast series in files, without a workspace.</source>
        <translation>不经工作区，直接预测文件中的序列。</translation>
    </message>
    <message>
        <source>The series: id, horizon, season.</source>
        <translation>序列表：编号、预测步数、季节长度。</translation>
    </message>
    <message>
        <source>Their history.</source>
        <translation>序列的历史。</translation>
    </message>
    <message>
        <source>What is known ahead: price, deal, feature.</source>
        <translation>事先已知的因素：价格、促销、推荐位。</translation>
    </message>
    <message>
        <source>Where the forecasts are written.</source>
        <translation>预测写到哪里。</translation>
    </message>
    <message>
        <source>One method, or several joined by +, instead of the choice.</source>
        <translation>指定一种方法，或用 + 连接的几种，不再自动选择。</translation>
    </message>
    <message>
        <source>How many threads; all of them when absent.</source>
        <translation>线程数；不写则全部使用。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>“%1” is none of shipping, supplier, audience and list.</source>
        <translation>“%1”不是 shipping、supplier、audience 或 list。</translation>
    </message>
    <message>
        <source>Write files for other programs: shipping sheets, requests to suppliers, audience lists.</source>
        <translation>写出供其他软件使用的文件：批量发货表、采购请求、人群名单。</translation>
    </message>
    <message>
        <source>shipping: orders of a channel whose parcels are known but which the shop still waits for, as its batch shipping sheet; --learn reads the platform's own empty template once, and later sheets follow it. supplier: the planned purchases of one supplier (or of all, into a folder) with room for her answer; the file sent back is imported like any other. audience: members of a segment with the least another program needs to find them; names and phones leave in full, so the step is logged. list shows the layouts.</source>
        <translation>shipping：某渠道中包裹单号已知、但店铺后台仍待发货的订单，写成该渠道的批量发货表；--learn 读一次平台的空白模板，以后照此写出。supplier：一家供应商（或全部，写入文件夹）的计划采购，留有填写答复的位置；填回的文件像其他文件一样导入。audience：人群成员，只含其他软件找到他们所需的最少信息；姓名和手机号以完整形式写出，因此会记入日志。list 列出全部版式。</translation>
    </message>
    <message>
        <source>Channel of a shipping sheet, such as wechat_shop.</source>
        <translation>批量发货表的渠道，例如 wechat_shop。</translation>
    </message>
    <message>
        <source>One supplier; without it all.</source>
        <translation>一家供应商；不写则为全部。</translation>
    </message>
    <message>
        <source>Segment of an audience list.</source>
        <translation>人群名单的人群。</translation>
    </message>
    <message>
        <source>Layout; without it the learned or the first one.</source>
        <translation>版式；不写则用学到的或第一种。</translation>
    </message>
    <message>
        <source>Template of the platform to learn from.</source>
        <translation>要学习的平台模板。</translation>
    </message>
    <message>
        <source>Where to; a folder for all suppliers.</source>
        <translation>写到哪里；全部供应商时为文件夹。</translation>
    </message>
    <message>
        <source>Files are recognised by their content, whatever their name. Folders are searched to any depth and zip and gzip archives are opened; lock files, pictures and the like are skipped and named. Everything named together is one step: it enters whole or not at all, and one undo takes it back. A file that was read in before changes nothing. Rows that cannot be read are listed with file, row and reason, and the exit code is 3. Segments, forecast, plan, parcels and decisions are then computed anew.</source>
        <translation>文件按内容识别，与文件名无关。文件夹会逐层查找，zip 和 gzip 压缩包会打开；锁定文件、图片之类会跳过并列出。一起给出的文件算作一步：要么全部导入，要么都不导入，撤销一次即可退回。导入过的文件再次导入不会有任何改变。读不了的行会列出文件、行号和原因，退出码为 3。随后重新计算分层、预测、计划、包裹和决策。</translation>
    </message>
    <message>
        <source>Tell what would be new, changed, unchanged and rejected; write nothing. It needs room for a copy of the workspace and works on a read-only one too.</source>
        <translation>说明哪些会新增、变更、不变或拒收，不写入任何数据。需要能放下工作区副本的空间，工作区只读时也能用。</translation>
    </message>
    <message>
        <source>Linked: %1. “undo” takes them back in one step.</source>
        <translation>已关联 %1 项。用“undo”可一步撤销。</translation>
    </message>
    <message>
        <source>Waiting: %1, certain suggestions: %2</source>
        <translation>待匹配 %1 项，其中确定的建议 %2 项</translation>
    </message>
    <message>
        <source>Suggest products for goods in orders that match none.</source>
        <translation>为订单中未匹配的售卖名称建议商品。</translation>
    </message>
    <message>
        <source>Compares what shops call their goods with the product list: words (also mistyped ones that sound the same), weights and counts, sizes, colours, prices. Nothing is linked by itself.

With --accept-certain the certain suggestions are linked in one step: everything agrees and no other product comes near. The doubtful ones wait for a person on the data page, or for “edit alias.link”.</source>
        <translation>把各店铺的售卖名称与商品档案比对：用词（含同音错字）、净含量与件数、尺码、颜色、价格。系统不会自行关联。

加 --accept-certain 时，一步关联全部“确定”的建议：各项一致，且没有别的商品接近。“待确认”的留给人在数据页判断，或用“edit alias.link”。</translation>
    </message>
    <message>
        <source>Link all certain suggestions.</source>
        <translation>关联全部“确定”的建议。</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>跳过：%1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>跳过：%1</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 条</translation>
    </message>
    <message>
        <source>Delete, for good, what was kept of chats.</source>
        <translation>彻底删除保留的聊天原文。</translation>
    </message>
    <message>
        <source>Chats are reduced to counts; “import --keep-talk DAYS” keeps what was said as well, until those days are over. This deletes all of it now, also from what undo would bring back. Counts stay. Copies made before still hold it.</source>
        <translation>聊天在导入时汇总为统计数字；“import --keep-talk 天数”会同时保留原文，到期删除。本命令立即全部删除，撤销也不会恢复。统计数字不受影响；此前的备份中仍有这些聊天。</translation>
    </message>
    <message>
        <source>--keep-talk needs a number of days, 1 to 3650.</source>
        <translation>--keep-talk 需要天数，1 至 3650。</translation>
    </message>
    <message>
        <source>Keep what is said in chats, sealed, for so many days; without it chats are reduced to counts. “roulian-cli forget-talk W” deletes it at once.</source>
        <translation>将聊天原文加密保留指定天数；不指定时只保留统计数字。“roulian-cli forget-talk W”可立即删除。</translation>
    </message>
    <message>
        <source>Added: %1 events. “undo” takes them back in one step.</source>
        <translation>已添加 %1 项活动。“undo”可一步撤销。</translation>
    </message>
    <message>
        <source>The calendar of events and what they did; add festivals, copy to the next year.</source>
        <translation>活动日历及其效果；添加节日、复制到次年。</translation>
    </message>
    <message>
        <source>Lists events with the planner’s factor, the one learned from earlier events of the kind and what happened, then what each kind did: lift, weeks before and after, on how many occasions and products.

Single events are added, changed and deleted by “edit W event.set”.</source>
        <translation>列出活动及其预估倍数、由同类活动学得的倍数和实际倍数，再列出各类活动的效果：倍数、提前与滞后周数、发生次数与商品数。

单个活动用“edit W event.set”新增、修改和删除。</translation>
    </message>
    <message>
        <source>Add the festivals and shopping days of the year that the calendar lacks.</source>
        <translation>添加日历中缺少的当年节日与购物节。</translation>
    </message>
    <message>
        <source>Copy an event to the next year; lunar festivals move with their calendar. May be given several times.</source>
        <translation>将活动复制到次年；农历节日按农历移动。可多次给出。</translation>
    </message>
    <message>
        <source>Days off, makeup days and events; cn: those of China from 2015 to 2035.</source>
        <translation>节假日、调休上班日与事件；cn 表示内置的 2015–2035 年中国日历。</translation>
    </message>
    <message>
        <source>Launches: %1</source>
        <translation>新品：%1</translation>
    </message>
    <message>
        <source>--%1: “%2” is no number.</source>
        <translation>--%1：“%2”不是数字。</translation>
    </message>
    <message>
        <source>--from: “%1” is no day such as 2026-09-01.</source>
        <translation>--from：“%1”不是日期，请写成 2026-09-01。</translation>
    </message>
    <message>
        <source>--weeks: “%1” is no number from 1 to 52.</source>
        <translation>--weeks：“%1”不是 1 到 52 的数。</translation>
    </message>
    <message>
        <source>Votes and lists on file: %1</source>
        <translation>已有投票与接龙：%1</translation>
    </message>
    <message>
        <source>From %1: %2, weight %3 %</source>
        <translation>来自%1：%2，权重 %3 %</translation>
    </message>
    <message>
        <source>In %1 weeks: %2 (%3 … %4)</source>
        <translation>%1 周合计：%2（%3 … %4）</translation>
    </message>
    <message>
        <source>The launch of %1 is taken away; “undo” brings it back.</source>
        <translation>已删除 %1 的新品方案；“undo”可恢复。</translation>
    </message>
    <message>
        <source>Accepted: the forecast of %1 uses this until its own history suffices.</source>
        <translation>已采用：在 %1 自身历史足够之前，预测将使用该方案。</translation>
    </message>
    <message>
        <source>Forecast a product that was never sold, from look-alikes, votes and a guess.</source>
        <translation>由相似商品、投票和预估，预测从未销售过的商品。</translation>
    </message>
    <message>
        <source>Without CODE lists the launches. With CODE shows similar products with their launch curves, votes and lists found, and the weeks to expect with their range; --accept keeps it, so that the forecast uses it and blends in real sales as they come. A code nobody knows becomes a provisional product.</source>
        <translation>不带 CODE 时列出新品方案。带 CODE 时显示相似商品及其起量、已有的投票与接龙，以及各周预计销量与区间；--accept 保存方案，预测即采用，并随实际销售逐步融合。未知编码将建为暂定商品。</translation>
    </message>
    <message>
        <source>First day of sale; today when absent.</source>
        <translation>开售日；缺省为今天。</translation>
    </message>
    <message>
        <source>Weeks the guess speaks of, 8 when absent.</source>
        <translation>预估对应的周数，缺省 8 周。</translation>
    </message>
    <message>
        <source>What you expect in these weeks.</source>
        <translation>您对这些周的预估销量。</translation>
    </message>
    <message>
        <source>Lower end of your range (80 %).</source>
        <translation>预估区间下限（80 %）。</translation>
    </message>
    <message>
        <source>Upper end of your range (80 %).</source>
        <translation>预估区间上限（80 %）。</translation>
    </message>
    <message>
        <source>Votes and list entries, instead of those on file.</source>
        <translation>投票与接龙件数，代替已有数据。</translation>
    </message>
    <message>
        <source>Take this look-alike; may be given several times.</source>
        <translation>采用该相似商品；可多次给出。</translation>
    </message>
    <message>
        <source>Take no look-alikes.</source>
        <translation>不采用相似商品。</translation>
    </message>
    <message>
        <source>Name of a product nobody knows yet.</source>
        <translation>尚未建档商品的名称。</translation>
    </message>
    <message>
        <source>Its category.</source>
        <translation>其类目。</translation>
    </message>
    <message>
        <source>Its price.</source>
        <translation>其价格。</translation>
    </message>
    <message>
        <source>Keep the launch.</source>
        <translation>保存新品方案。</translation>
    </message>
    <message>
        <source>Take the launch away.</source>
        <translation>删除新品方案。</translation>
    </message>
    <message>
        <source>“%1” is no week such as 2026-W34.</source>
        <translation>“%1”不是周，应写成 2026-W34。</translation>
    </message>
    <message>
        <source>--channel: no shop “%1”; “show W level_channels” lists them.</source>
        <translation>--channel：没有店铺“%1”；可用 “show W level_channels” 查看。</translation>
    </message>
    <message>
        <source>--sku: no product “%1”.</source>
        <translation>--sku：没有商品“%1”。</translation>
    </message>
    <message>
        <source>Say one of --set, --add and --mul.</source>
        <translation>请在 --set、--add、--mul 中给出一个。</translation>
    </message>
    <message>
        <source>(its own override stands)</source>
        <translation>（保留其单独的覆盖）</translation>
    </message>
    <message>
        <source>… and %1 more; --json lists all.</source>
        <translation>…… 另有 %1 项；--json 列出全部。</translation>
    </message>
    <message>
        <source>Together: %1 → %2</source>
        <translation>合计：%1 → %2</translation>
    </message>
    <message>
        <source>Done; “undo” takes it back as one step.</source>
        <translation>已完成；“undo” 可整体撤销。</translation>
    </message>
    <message>
        <source>Products of this category.</source>
        <translation>该类目的商品。</translation>
    </message>
    <message>
        <source>What is sold in this shop, by name or id.</source>
        <translation>该店铺的销量，按名称或编号。</translation>
    </message>
    <message>
        <source>What goes to this province.</source>
        <translation>发往该省份的销量。</translation>
    </message>
    <message>
        <source>The figure itself.</source>
        <translation>直接设为该数。</translation>
    </message>
    <message>
        <source>More (or less) than the forecast.</source>
        <translation>在预测基础上增加（或减少）。</translation>
    </message>
    <message>
        <source>Times the forecast.</source>
        <translation>预测的倍数。</translation>
    </message>
    <message>
        <source>Change products that have an override of their own as well.</source>
        <translation>已有单独覆盖的商品也一并修改。</translation>
    </message>
    <message>
        <source>Show the split and change nothing.</source>
        <translation>只显示拆分，不做修改。</translation>
    </message>
    <message>
        <source>--dry-run and --reason belong to “overrides import”.</source>
        <translation>--dry-run 和 --reason 用于 overrides import。</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>商品编码</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Override now</source>
        <translation>现有覆盖</translation>
    </message>
    <message>
        <source>New override</source>
        <translation>新覆盖</translation>
    </message>
    <message>
        <source>Final now</source>
        <translation>现最终预测</translation>
    </message>
    <message>
        <source>New final</source>
        <translation>新最终预测</translation>
    </message>
    <message>
        <source>--sku and --category belong to “overrides export”.</source>
        <translation>--sku 和 --category 用于 overrides export。</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>%1 overrides would change.</source>
        <translation>将有 %1 处覆盖改动。</translation>
    </message>
    <message>
        <source>%1 overrides changed in one step; “undo” takes them back.</source>
        <translation>已一步改动 %1 处覆盖；undo 可撤销。</translation>
    </message>
    <message>
        <source>“%1” is neither export nor import.</source>
        <translation>“%1”既不是 export 也不是 import。</translation>
    </message>
    <message>
        <source>Edit the overrides of the forecast in a spreadsheet and bring them back.</source>
        <translation>在电子表格中修改预测的人工覆盖，再导回。</translation>
    </message>
    <message>
        <source>export writes all forecasts as a workbook: for every SKU the statistics, a line “Your number” to edit and the final forecast, week by week. In a cell 2000 sets, +250 or -20 adds, *1.2 multiplies; emptying one takes the override back.

import shows what the edited file (xlsx, xls or csv) changes and applies it as one step that undo takes back. Only cells edited since the export count; bad cells are told and left alone (exit code 3), the good ones apply. --dry-run only shows.</source>
        <translation>export 把全部预测写成工作簿：每个商品逐周列出统计预测、可填写的“人工覆盖”行和最终预测。单元格填 2000 为设为，+250 或 -20 为增减，*1.2 为乘以；清空即撤回覆盖。

import 先列出改好的文件（xlsx、xls 或 csv）会改动什么，再作为一步应用，undo 可撤销。只有导出后改过的单元格才算；有误的单元格逐个指出并略过（退出码 3），其余照常应用。--dry-run 只显示。</translation>
    </message>
    <message>
        <source>export: only this SKU; may be given several times.</source>
        <translation>export：只导出此商品，可多次给出。</translation>
    </message>
    <message>
        <source>export: only this category.</source>
        <translation>export：只导出此分类。</translation>
    </message>
    <message>
        <source>import: show the changes, apply nothing.</source>
        <translation>import：只显示改动，不应用。</translation>
    </message>
    <message>
        <source>--bottom-up needs --groups FILE: what adds up to what.</source>
        <translation>--bottom-up 需要 --groups FILE，用来说明如何汇总。</translation>
    </message>
    <message>
        <source>%1 groups of them, adding up.</source>
        <translation>另有 %1 个分组，各层相加一致。</translation>
    </message>
    <message>
        <source>Reads series (series_id, h, season, start) and their history (series_id, t, y; an absent t is a period without a record), with known regressors (series_id, t, one column each) and a calendar (date, marks, off, makeup_workday) where given. Writes mean, median and ranges a step. Files ending in .gz are read compressed. With groups (series_id, one column each way of grouping) all groups and their total are forecast too, and everything adds up.</source>
        <translation>读取序列（series_id, h, season, start）及其历史（series_id, t, y；缺少的 t 表示该期没有记录），以及可选的已知变量（series_id, t，每个变量一列）和日历（date、标记、off、makeup_workday）。逐期写出均值、中位数和区间。以 .gz 结尾的文件按压缩文件读取。给出分组（series_id，每种分组方式一列）时，各分组及合计也一并预测，各层相加一致。</translation>
    </message>
    <message>
        <source>Which series form a group: category, region and so on.</source>
        <translation>序列属于哪些分组：品类、地区等。</translation>
    </message>
    <message>
        <source>Groups are the sums of their series, instead of moving both together.</source>
        <translation>分组取各序列之和，而不是上下一起调整。</translation>
    </message>
    <message>
        <source>There is no result “%1”; choose segments, forecast, nodes, plan, shipments, metrics, matches, decisions or all.</source>
        <translation>没有结果“%1”；请选择 segments、forecast、nodes、plan、shipments、metrics、matches、decisions 或 all。</translation>
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
        <translation>每次修改都连同原因记入历史，可以撤销。人工调整与计算值并存，重算后仍然有效；null 表示取消调整。

forecast.override  键 商品id:周  {"op":"set|add|mul","amount":250}
plan.override  键为计划订单的键  {"qty":千分之一件,"dueDay":日,"supplier":id,"cancelled":true}
decision.state  键为决策的键  {"state":"done|snoozed|open"}
issue.state  键为问题的键  {"state":"open|ignored"}
rule.set  键为名称  {"rule":"recency_days &lt;= 30"}
event.set  新建时键为空  {"name":…,"kind":…,"fromDay":…,"toDay":…,"lift":…,"leadDays":…,"lagDays":…,"weekdays":…}
clean.set  键 商品id:周  {"choice":"keep|drop"}
area.set  KEY 省份  {"warehouse":"仓库名称"}，不指定则填 null；整体为 null 时按订单推断
launch.set  键为商品编码  {"fromDay":…,"weeks":8,"guess":…,"likes":[编码…]}
review.state  键为身份核对项的键  {"state":"open|kept|split"}
proposal.state  键为疑似同一人的键  {"state":"open|apart"}
customer.merge  键为要并入他人的客户  {"into":客户} 或 {"split":true}
mapping.set  键为表头指纹  {"json":"对照文件的全文"}
reading.set  键为 [格式,字段,文字]  {"meaning":"…"}
setting.set  键为设置项  {"value":"…"}
alias.link  键为未匹配行的键  {"sku":编码,"factor":每件折合的千分之一份}
match.refuse  键 行:编码  {"refused":true}
wish.set  键为意向的键  {"sku":编码,"qty":千分之一,"state":"open|confirmed|rejected"}

键见“show W TABLE --format json”。</translation>
    </message>
    <message>
        <source>--warehouse: no warehouse “%1” serves anything; “show W level_nodes” lists them, “edit W area.set PROVINCE” says what one serves.</source>
        <translation>--warehouse：仓库“%1”没有服务任何省份；可用 “show W level_nodes” 查看，用 “edit W area.set 省份” 指定。</translation>
    </message>
    <message>
        <source>Override the forecast of a category, channel, region, warehouse or everything at once.</source>
        <translation>一次覆盖某分类、渠道、地区、仓库或全部的预测。</translation>
    </message>
    <message>
        <source>The figure is split down to the products in proportion to their forecasts and stored as their overrides, in one step. Products with an override of their own keep it unless --include is given. Nothing named = all products. The tables level_categories, level_channels, level_regions and level_nodes list what can be named.</source>
        <translation>该数字按各商品预测的比例拆分，作为商品的人工覆盖保存，算一个步骤。已有单独覆盖的商品保持不变，除非给出 --include。不指定范围即全部商品。可指定的名称见表 level_categories、level_channels、level_regions、level_nodes。</translation>
    </message>
    <message>
        <source>What this warehouse serves, by name or id; 0 = provinces without one.</source>
        <translation>该仓库服务的部分，按名称或编号；0 = 未指定仓库的省份。</translation>
    </message>
    <message>
        <source>One product, with --channel, --region or --warehouse.</source>
        <translation>单个商品，须同时给出 --channel、--region 或 --warehouse。</translation>
    </message>
    <message>
        <source>Series without any history, not forecast: %1.</source>
        <translation>没有历史数据、未预测的序列：%1。</translation>
    </message>
    <message>
        <source>Rows of history whose series is not listed, left aside: %1.</source>
        <translation>序列未列出而跳过的历史行：%1。</translation>
    </message>
    <message>
        <source>Rows that say a period again, the last one counts: %1.</source>
        <translation>同一期重复的行（以最后一行为准）：%1。</translation>
    </message>
    <message>
        <source>Series in no group but the total: %1.</source>
        <translation>除合计外不属于任何组的序列：%1。</translation>
    </message>
    <message>
        <source>Series of the groups that are not forecast: %1.</source>
        <translation>分组文件中未预测的序列：%1。</translation>
    </message>
    <message>
        <source>Series with too little history for the method, forecast by their last value: %1.</source>
        <translation>历史太短、无法用该方法而以最后一值预测的序列：%1。</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>No.</source>
        <comment>rank</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>kind</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>title</comment>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>At stake</source>
        <comment>money</comment>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>By</source>
        <comment>due</comment>
        <translation>最迟</translation>
    </message>
    <message>
        <source>SKU code</source>
        <comment>sku</comment>
        <translation>商品编码</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>product</comment>
        <translation>商品</translation>
    </message>
    <message>
        <source>State</source>
        <comment>state</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>until</comment>
        <translation>推迟到</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>reason</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>evidence</comment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>ref</comment>
        <translation>关联单据</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>name</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>scope</comment>
        <translation>范围</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>value</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>previous</comment>
        <translation>上期</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>change</comment>
        <translation>变化</translation>
    </message>
    <message>
        <source>Numerator</source>
        <comment>numerator</comment>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <comment>denominator</comment>
        <translation>分母</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>at</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>person</comment>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>what</comment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>before</comment>
        <translation>改前</translation>
    </message>
    <message>
        <source>After</source>
        <comment>after</comment>
        <translation>改后</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>week</comment>
        <translation>周</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>day</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>id</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>label</comment>
        <translation>导入内容</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>files</comment>
        <translation>文件数</translation>
    </message>
    <message>
        <source>Rows read in</source>
        <comment>rows_ok</comment>
        <translation>成功行数</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <comment>rows_error</comment>
        <translation>拒收行数</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>rows_read</comment>
        <translation>总行数</translation>
    </message>
    <message>
        <source>Rows skipped</source>
        <comment>rows_skipped</comment>
        <translation>跳过行数</translation>
    </message>
    <message>
        <source>New</source>
        <comment>new</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>changed</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>same</comment>
        <translation>未变</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>format</comment>
        <translation>来源格式</translation>
    </message>
    <message>
        <source>From</source>
        <comment>from</comment>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <comment>to</comment>
        <translation>截止</translation>
    </message>
    <message>
        <source>Encoding</source>
        <comment>encoding</comment>
        <translation>编码</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>sheet</comment>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>bytes</comment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>severity</comment>
        <translation>级别</translation>
    </message>
    <message>
        <source>File</source>
        <comment>file</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>row</comment>
        <translation>行号</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>column</comment>
        <translation>列</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>problem</comment>
        <translation>问题</translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>advice</comment>
        <translation>怎么处理</translation>
    </message>
    <message>
        <source>Behind newest</source>
        <comment>age</comment>
        <translation>落后最新</translation>
    </message>
    <message>
        <source>Shop</source>
        <comment>shop</comment>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>channel</comment>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Merchant code</source>
        <comment>merchant_code</comment>
        <translation>商家编码</translation>
    </message>
    <message>
        <source>Specification</source>
        <comment>spec</comment>
        <translation>规格</translation>
    </message>
    <message>
        <source>Order lines</source>
        <comment>lines</comment>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>qty</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>phone</comment>
        <translation>手机</translation>
    </message>
    <message>
        <source>Order number</source>
        <comment>order_no</comment>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>status</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Paid at</source>
        <comment>paid_at</comment>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>customer</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Province</source>
        <comment>province</comment>
        <translation>省份</translation>
    </message>
    <message>
        <source>City</source>
        <comment>city</comment>
        <translation>城市</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>paid</comment>
        <translation>实付</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>refunded</comment>
        <translation>退款</translation>
    </message>
    <message>
        <source>Units</source>
        <comment>units</comment>
        <translation>件数</translation>
    </message>
    <message>
        <source>Pick-up point</source>
        <comment>pickup</comment>
        <translation>自提点</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>line</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>refund_qty</comment>
        <translation>退货数量</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>amount</comment>
        <translation>金额</translation>
    </message>
    <message>
        <source>After-sale</source>
        <comment>after_sale</comment>
        <translation>售后</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>text</comment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Customer class</source>
        <comment>class</comment>
        <translation>客户分层</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <comment>lifecycle</comment>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Since last order</source>
        <comment>recency</comment>
        <translation>距上次下单</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>orders</comment>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Spend</source>
        <comment>spend</comment>
        <translation>消费金额</translation>
    </message>
    <message>
        <source>R score</source>
        <comment>r</comment>
        <translation>R 分</translation>
    </message>
    <message>
        <source>F score</source>
        <comment>f</comment>
        <translation>F 分</translation>
    </message>
    <message>
        <source>M score</source>
        <comment>m</comment>
        <translation>M 分</translation>
    </message>
    <message>
        <source>Last order</source>
        <comment>last</comment>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>First order</source>
        <comment>first</comment>
        <translation>首次下单</translation>
    </message>
    <message>
        <source>Mean interval</source>
        <comment>interval</comment>
        <translation>平均间隔</translation>
    </message>
    <message>
        <source>Orders, 90 days</source>
        <comment>orders_90</comment>
        <translation>近 90 天订单</translation>
    </message>
    <message>
        <source>Spend, 90 days</source>
        <comment>spend_90</comment>
        <translation>近 90 天消费</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>channels</comment>
        <translation>渠道数</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>customers</comment>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>share</comment>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share of spend</source>
        <comment>spend_share</comment>
        <translation>消费占比</translation>
    </message>
    <message>
        <source>Mean spend</source>
        <comment>mean_spend</comment>
        <translation>人均消费</translation>
    </message>
    <message>
        <source>Mean orders</source>
        <comment>mean_orders</comment>
        <translation>人均订单</translation>
    </message>
    <message>
        <source>Mean recency</source>
        <comment>mean_recency</comment>
        <translation>平均间隔</translation>
    </message>
    <message>
        <source>First month</source>
        <comment>month</comment>
        <translation>首购月份</translation>
    </message>
    <message>
        <source>Months since</source>
        <comment>since</comment>
        <translation>第几个月</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>active</comment>
        <translation>活跃客户</translation>
    </message>
    <message>
        <source>Retention</source>
        <comment>retention</comment>
        <translation>留存率</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>rule</comment>
        <translation>规则</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>builtin</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>owner</comment>
        <translation>群主</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>members</comment>
        <translation>群人数</translation>
    </message>
    <message>
        <source>Buyers</source>
        <comment>buyers</comment>
        <translation>下单客户</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>created</comment>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>messages</comment>
        <translation>消息数</translation>
    </message>
    <message>
        <source>New members</source>
        <comment>new_members</comment>
        <translation>新增成员</translation>
    </message>
    <message>
        <source>Messages per member</source>
        <comment>per_member</comment>
        <translation>人均消息</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>chats</comment>
        <translation>群数</translation>
    </message>
    <message>
        <source>Members who spoke</source>
        <comment>speaking</comment>
        <translation>发言成员</translation>
    </message>
    <message>
        <source>Value (masked)</source>
        <comment>mask</comment>
        <translation>内容（脱敏）</translation>
    </message>
    <message>
        <source>Tag group</source>
        <comment>group</comment>
        <translation>标签组</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>tag</comment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>code</comment>
        <translation>编码</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>category</comment>
        <translation>分类</translation>
    </message>
    <message>
        <source>Way of selling</source>
        <comment>way</comment>
        <translation>售卖方式</translation>
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
        <translation>可用库存</translation>
    </message>
    <message>
        <source>Statistical forecast</source>
        <comment>stat</comment>
        <translation>统计预测</translation>
    </message>
    <message>
        <source>Final forecast</source>
        <comment>final</comment>
        <translation>最终预测</translation>
    </message>
    <message>
        <source>80 % low</source>
        <comment>lo80</comment>
        <translation>80% 下限</translation>
    </message>
    <message>
        <source>80 % high</source>
        <comment>hi80</comment>
        <translation>80% 上限</translation>
    </message>
    <message>
        <source>50 % low</source>
        <comment>lo50</comment>
        <translation>50% 下限</translation>
    </message>
    <message>
        <source>50 % high</source>
        <comment>hi50</comment>
        <translation>50% 上限</translation>
    </message>
    <message>
        <source>95 % low</source>
        <comment>lo95</comment>
        <translation>95% 下限</translation>
    </message>
    <message>
        <source>95 % high</source>
        <comment>hi95</comment>
        <translation>95% 上限</translation>
    </message>
    <message>
        <source>Whole horizon</source>
        <comment>total</comment>
        <translation>预测期合计</translation>
    </message>
    <message>
        <source>WAPE</source>
        <comment>wape</comment>
        <translation>WAPE</translation>
    </message>
    <message>
        <source>Bias</source>
        <comment>bias</comment>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Value added</source>
        <comment>fva</comment>
        <translation>预测增值</translation>
    </message>
    <message>
        <source>80 % range hit</source>
        <comment>coverage</comment>
        <translation>80% 区间命中</translation>
    </message>
    <message>
        <source>MASE</source>
        <comment>mase</comment>
        <translation>MASE</translation>
    </message>
    <message>
        <source>Demand pattern</source>
        <comment>demand_class</comment>
        <translation>需求形态</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>method</comment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Override</source>
        <comment>override</comment>
        <translation>人工覆盖</translation>
    </message>
    <message>
        <source>Used in forecast</source>
        <comment>used</comment>
        <translation>建模用量</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>mark</comment>
        <translation>标记</translation>
    </message>
    <message>
        <source>Backtest score</source>
        <comment>score</comment>
        <translation>回测得分</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>chosen</comment>
        <translation>是否选用</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <comment>op</comment>
        <translation>方式</translation>
    </message>
    <message>
        <source>Demand factor</source>
        <comment>lift</comment>
        <translation>需求倍数</translation>
    </message>
    <message>
        <source>Start by</source>
        <comment>release</comment>
        <translation>最迟开始</translation>
    </message>
    <message>
        <source>Too late by</source>
        <comment>late</comment>
        <translation>已晚</translation>
    </message>
    <message>
        <source>Supplier or line</source>
        <comment>source</comment>
        <translation>供应商/产线</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>cost</comment>
        <translation>成本</translation>
    </message>
    <message>
        <source>Calculated</source>
        <comment>stat_qty</comment>
        <translation>计算数量</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>note</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Own demand</source>
        <comment>gross</comment>
        <translation>独立需求</translation>
    </message>
    <message>
        <source>Needed by parents</source>
        <comment>dependent</comment>
        <translation>相关需求</translation>
    </message>
    <message>
        <source>Open receipts</source>
        <comment>scheduled</comment>
        <translation>在途到货</translation>
    </message>
    <message>
        <source>Planned receipts</source>
        <comment>planned</comment>
        <translation>计划到货</translation>
    </message>
    <message>
        <source>Projected stock</source>
        <comment>projected</comment>
        <translation>预计库存</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <comment>safety</comment>
        <translation>安全库存</translation>
    </message>
    <message>
        <source>Serves</source>
        <comment>need</comment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Production line</source>
        <comment>resource</comment>
        <translation>产线</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>have</comment>
        <translation>可用工时</translation>
    </message>
    <message>
        <source>Load</source>
        <comment>load</comment>
        <translation>负荷</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <comment>warehouse</comment>
        <translation>仓库</translation>
    </message>
    <message>
        <source>On hand</source>
        <comment>on_hand</comment>
        <translation>实际库存</translation>
    </message>
    <message>
        <source>Locked by orders</source>
        <comment>locked</comment>
        <translation>订单占有</translation>
    </message>
    <message>
        <source>On order</source>
        <comment>inbound</comment>
        <translation>采购在途</translation>
    </message>
    <message>
        <source>Weekly demand</source>
        <comment>weekly</comment>
        <translation>周需求</translation>
    </message>
    <message>
        <source>Cover</source>
        <comment>cover</comment>
        <translation>可供天数</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>unit</comment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>price</comment>
        <translation>单价</translation>
    </message>
    <message>
        <source>Barcode</source>
        <comment>barcode</comment>
        <translation>条码</translation>
    </message>
    <message>
        <source>Shelf life</source>
        <comment>shelf_life</comment>
        <translation>保质期</translation>
    </message>
    <message>
        <source>Parent code</source>
        <comment>parent</comment>
        <translation>父项编码</translation>
    </message>
    <message>
        <source>Parent</source>
        <comment>parent_name</comment>
        <translation>父项</translation>
    </message>
    <message>
        <source>BOM version</source>
        <comment>bom</comment>
        <translation>BOM 版本</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>use</comment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>seq</comment>
        <translation>项次</translation>
    </message>
    <message>
        <source>Component code</source>
        <comment>child</comment>
        <translation>子项编码</translation>
    </message>
    <message>
        <source>Component</source>
        <comment>child_name</comment>
        <translation>子项</translation>
    </message>
    <message>
        <source>Scrap</source>
        <comment>scrap</comment>
        <translation>损耗率</translation>
    </message>
    <message>
        <source>Items</source>
        <comment>items</comment>
        <translation>供应商品</translation>
    </message>
    <message>
        <source>Lead time</source>
        <comment>lead</comment>
        <translation>提前期</translation>
    </message>
    <message>
        <source>Open quantity</source>
        <comment>open_qty</comment>
        <translation>未到数量</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>supplier</comment>
        <translation>供应商</translation>
    </message>
    <message>
        <source>MOQ</source>
        <comment>min</comment>
        <translation>起订量</translation>
    </message>
    <message>
        <source>Lot multiple</source>
        <comment>pack</comment>
        <translation>整批倍数</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>no</comment>
        <translation>单据编号</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>received</comment>
        <translation>已收</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>ordered</comment>
        <translation>下单日期</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>expected</comment>
        <translation>预计到货</translation>
    </message>
    <message>
        <source>Hours per day</source>
        <comment>hours</comment>
        <translation>每日工时</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>products</comment>
        <translation>商品数</translation>
    </message>
    <message>
        <source>Waybill</source>
        <comment>waybill</comment>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Carrier</source>
        <comment>carrier</comment>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>risk</comment>
        <translation>风险</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>shipped</comment>
        <translation>发货日期</translation>
    </message>
    <message>
        <source>Last event</source>
        <comment>last_event</comment>
        <translation>最新动态</translation>
    </message>
    <message>
        <source>No update for</source>
        <comment>idle</comment>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>promised</comment>
        <translation>承诺送达</translation>
    </message>
    <message>
        <source>Expected arrival</source>
        <comment>eta</comment>
        <translation>预计送达</translation>
    </message>
    <message>
        <source>Arrival, early</source>
        <comment>eta_from</comment>
        <translation>最早送达</translation>
    </message>
    <message>
        <source>Arrival, late</source>
        <comment>eta_to</comment>
        <translation>最晚送达</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>signed</comment>
        <translation>签收</translation>
    </message>
    <message>
        <source>Parcels</source>
        <comment>parcels</comment>
        <translation>包裹数</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>area</comment>
        <translation>地点</translation>
    </message>
    <message>
        <source>Mean transit</source>
        <comment>mean_days</comment>
        <translation>平均时效</translation>
    </message>
    <message>
        <source>90 % within</source>
        <comment>p90_days</comment>
        <translation>90% 时效</translation>
    </message>
    <message>
        <source>On time</source>
        <comment>on_time</comment>
        <translation>准时率</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>exceptions</comment>
        <translation>异常率</translation>
    </message>
    <message>
        <source>Stalled</source>
        <comment>stalls</comment>
        <translation>停滞率</translation>
    </message>
    <message>
        <source>To</source>
        <comment>to_count</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>Data until</source>
        <comment>sources.to</comment>
        <translation>数据截止</translation>
    </message>
    <message>
        <source>Data from</source>
        <comment>sources.from</comment>
        <translation>数据起始</translation>
    </message>
    <message>
        <source>Class before</source>
        <comment>class_moves.from</comment>
        <translation>原分层</translation>
    </message>
    <message>
        <source>Class now</source>
        <comment>class_moves.to</comment>
        <translation>现分层</translation>
    </message>
    <message>
        <source>Customers before</source>
        <comment>rfm_classes.before</comment>
        <translation>上期客户</translation>
    </message>
    <message>
        <source>Members active</source>
        <comment>community_owners.active</comment>
        <translation>活跃率</translation>
    </message>
    <message>
        <source>Data until</source>
        <comment>community_owners.to</comment>
        <translation>数据截止</translation>
    </message>
    <message>
        <source>Members active</source>
        <comment>community_days.active</comment>
        <translation>活跃率</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>community_owners.owner</comment>
        <translation>群主</translation>
    </message>
    <message>
        <source>Needed</source>
        <comment>plan_load.need</comment>
        <translation>所需工时</translation>
    </message>
    <message>
        <source>Sales value</source>
        <comment>forecast_total.value</comment>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Statistical forecast</source>
        <comment>forecast_total.stat</comment>
        <translation>统计预测</translation>
    </message>
    <message>
        <source>Final forecast</source>
        <comment>forecast_total.final</comment>
        <translation>最终预测</translation>
    </message>
    <message>
        <source>Statistical forecast</source>
        <comment>forecast_weeks.stat</comment>
        <translation>统计预测</translation>
    </message>
    <message>
        <source>Final forecast</source>
        <comment>forecast_weeks.final</comment>
        <translation>最终预测</translation>
    </message>
    <message>
        <source>80 % low</source>
        <comment>forecast_weeks.lo80</comment>
        <translation>80% 下限</translation>
    </message>
    <message>
        <source>80 % high</source>
        <comment>forecast_weeks.hi80</comment>
        <translation>80% 上限</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>demand_history.qty</comment>
        <translation>销量</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>demand_total.qty</comment>
        <translation>销量</translation>
    </message>
    <message>
        <source>Quantity, numerator</source>
        <comment>numerator.bom</comment>
        <translation>用量分子</translation>
    </message>
    <message>
        <source>Usage, numerator</source>
        <comment>bom_lines.numerator</comment>
        <translation>用量：分子</translation>
    </message>
    <message>
        <source>Usage, denominator</source>
        <comment>bom_lines.denominator</comment>
        <translation>用量：分母</translation>
    </message>
    <message>
        <source>Stock at cost</source>
        <comment>stock.value</comment>
        <translation>库存成本</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>carriers.signed</comment>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Work days</source>
        <comment>resources.week</comment>
        <translation>每周工作日</translation>
    </message>
    <message>
        <source>Batch</source>
        <comment>batches.id</comment>
        <translation>批次</translation>
    </message>
    <message>
        <source>File</source>
        <comment>files.name</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Segment</source>
        <comment>segments.name</comment>
        <translation>人群</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>customers.name</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Community</source>
        <comment>communities.name</comment>
        <translation>社群</translation>
    </message>
    <message>
        <source>Planned purchases</source>
        <comment>suppliers.planned</comment>
        <translation>计划采购额</translation>
    </message>
    <message>
        <source>Planned orders</source>
        <comment>suppliers.orders</comment>
        <translation>计划订单</translation>
    </message>
    <message>
        <source>From</source>
        <comment>plan_messages.day</comment>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>plan_messages.kind</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>For</source>
        <comment>plan_pegs.ref</comment>
        <translation>对应</translation>
    </message>
    <message>
        <source>Valid in</source>
        <comment>identities.scope</comment>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Identity</source>
        <comment>identities.kind</comment>
        <translation>标识类型</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>reviews.name</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>State</source>
        <comment>edits.state</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>overrides.amount</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>measures.name</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>segments.customers</comment>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Severity level</source>
        <comment>level</comment>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Planned order</source>
        <comment>plan_pegs.order</comment>
        <translation>计划订单</translation>
    </message>
    <message>
        <source>Days counted</source>
        <comment>range</comment>
        <translation>统计天数</translation>
    </message>
    <message>
        <source>Rule name</source>
        <comment>rule_name</comment>
        <translation>规则名</translation>
    </message>
    <message>
        <source>Path</source>
        <comment>path</comment>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>Format ID</source>
        <comment>format_id</comment>
        <translation>格式标识</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>batch</comment>
        <translation>导入批次</translation>
    </message>
    <message>
        <source>Line ID</source>
        <comment>resource_id</comment>
        <translation>产线内部编号</translation>
    </message>
    <message>
        <source>Supplier ID</source>
        <comment>supplier_id</comment>
        <translation>供应商内部编号</translation>
    </message>
    <message>
        <source>Product ID</source>
        <comment>sku_id</comment>
        <translation>商品内部编号</translation>
    </message>
    <message>
        <source>Decisions</source>
        <comment>decisions</comment>
        <translation>决策数</translation>
    </message>
    <message>
        <source>Due by today</source>
        <comment>decision_totals.due</comment>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Planned to orders only</source>
        <comment>to_order</comment>
        <translation>以销定采</translation>
    </message>
    <message>
        <source>Shop or group</source>
        <comment>identities.shop</comment>
        <translation>店铺或团</translation>
    </message>
    <message>
        <source>Cell content</source>
        <comment>issues.value</comment>
        <translation>单元格内容</translation>
    </message>
    <message>
        <source>Imported at</source>
        <comment>sources.at</comment>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Overrides</source>
        <comment>overrides</comment>
        <translation>人工覆盖</translation>
    </message>
    <message>
        <source>Buy again in 60 days</source>
        <comment>segments.chance</comment>
        <translation>60 天复购率</translation>
    </message>
    <message>
        <source>Expected sales</source>
        <comment>segments.expected</comment>
        <translation>预期销售额</translation>
    </message>
    <message>
        <source>At stake</source>
        <comment>plan_orders.stake</comment>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>Customer A</source>
        <comment>same_customers.name_a</comment>
        <translation>客户甲</translation>
    </message>
    <message>
        <source>Phone of A</source>
        <comment>same_customers.phone_a</comment>
        <translation>甲的手机号</translation>
    </message>
    <message>
        <source>Customer B</source>
        <comment>same_customers.name_b</comment>
        <translation>客户乙</translation>
    </message>
    <message>
        <source>Phone of B</source>
        <comment>same_customers.phone_b</comment>
        <translation>乙的手机号</translation>
    </message>
    <message>
        <source>Probability</source>
        <comment>probability</comment>
        <translation>概率</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>found</comment>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Customer A no.</source>
        <comment>customer_a</comment>
        <translation>客户甲编号</translation>
    </message>
    <message>
        <source>Customer B no.</source>
        <comment>customer_b</comment>
        <translation>客户乙编号</translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>same_customers.kind</comment>
        <translation>把握</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>same_evidence.reason</comment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>customer_cards.name</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>customer_cards.tags</comment>
        <translation>标签</translation>
    </message>
    <message>
        <source>District</source>
        <comment>customer_cards.district</comment>
        <translation>区县</translation>
    </message>
    <message>
        <source>Weight</source>
        <comment>same_evidence.bits</comment>
        <translation>权重</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>order_lines.title</comment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>mappings.name</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Read as</source>
        <comment>mappings.format</comment>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Columns of the header</source>
        <comment>mappings.columns</comment>
        <translation>表头各列</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <comment>readings.format</comment>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>readings.field</comment>
        <translation>字段</translation>
    </message>
    <message>
        <source>The file says</source>
        <comment>readings.text</comment>
        <translation>文件中写作</translation>
    </message>
    <message>
        <source>Read as</source>
        <comment>readings.meaning</comment>
        <translation>读作</translation>
    </message>
    <message>
        <source>Transaction</source>
        <comment>transaction</comment>
        <translation>交易单号</translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>fee</comment>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Paid back</source>
        <comment>back</comment>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Order found</source>
        <comment>linked</comment>
        <translation>对应订单</translation>
    </message>
    <message>
        <source>Refund no.</source>
        <comment>refund</comment>
        <translation>退款单号</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>account</comment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>side</comment>
        <translation>收支</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>balance</comment>
        <translation>余额</translation>
    </message>
    <message>
        <source>Other party</source>
        <comment>party</comment>
        <translation>对方</translation>
    </message>
    <message>
        <source>Entry no.</source>
        <comment>entry</comment>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>payer</comment>
        <translation>付款人</translation>
    </message>
    <message>
        <source>New followers</source>
        <comment>new_followers</comment>
        <translation>新增关注</translation>
    </message>
    <message>
        <source>Lost followers</source>
        <comment>lost_followers</comment>
        <translation>取消关注</translation>
    </message>
    <message>
        <source>Net followers</source>
        <comment>net_followers</comment>
        <translation>净增关注</translation>
    </message>
    <message>
        <source>Followers</source>
        <comment>followers</comment>
        <translation>累计关注</translation>
    </message>
    <message>
        <source>People who shared</source>
        <comment>sharers</comment>
        <translation>分享人数</translation>
    </message>
    <message>
        <source>Favourites</source>
        <comment>favourites</comment>
        <translation>收藏人数</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>articles</comment>
        <translation>发表篇数</translation>
    </message>
    <message>
        <source>Reads</source>
        <comment>reads</comment>
        <translation>阅读次数</translation>
    </message>
    <message>
        <source>Readers</source>
        <comment>readers</comment>
        <translation>阅读人数</translation>
    </message>
    <message>
        <source>Shares</source>
        <comment>shares</comment>
        <translation>分享次数</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <comment>delivered</comment>
        <translation>送达人数</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>open_rate</comment>
        <translation>送达阅读率</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <comment>finish_rate</comment>
        <translation>完读率</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>url</comment>
        <translation>链接</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>minutes</comment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Viewers</source>
        <comment>viewers</comment>
        <translation>观看人数</translation>
    </message>
    <message>
        <source>Most at once</source>
        <comment>peak</comment>
        <translation>最高在线</translation>
    </message>
    <message>
        <source>Likes</source>
        <comment>likes</comment>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>comments</comment>
        <translation>评论</translation>
    </message>
    <message>
        <source>Mean watching time</source>
        <comment>watch</comment>
        <translation>人均观看时长</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>sales</comment>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>reply_rate</comment>
        <translation>已回复占比</translation>
    </message>
    <message>
        <source>First answer</source>
        <comment>first_reply</comment>
        <translation>首次回复时长</translation>
    </message>
    <message>
        <source>New contacts</source>
        <comment>new_contacts</comment>
        <translation>新增客户</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <comment>applies</comment>
        <translation>发起申请</translation>
    </message>
    <message>
        <source>Blocked or deleted</source>
        <comment>blocked</comment>
        <translation>拉黑或删除</translation>
    </message>
    <message>
        <source>Community</source>
        <comment>community</comment>
        <translation>社群</translation>
    </message>
    <message>
        <source>People talking</source>
        <comment>senders</comment>
        <translation>发言人数</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>questions</comment>
        <translation>提问</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>complaints</comment>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Lists sent</source>
        <comment>jielong</comment>
        <translation>接龙条数</translation>
    </message>
    <message>
        <source>Own messages</source>
        <comment>own</comment>
        <translation>自己发的</translation>
    </message>
    <message>
        <source>Withdrawn messages</source>
        <comment>revoked</comment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>word</comment>
        <translation>商品词</translation>
    </message>
    <message>
        <source>Entries</source>
        <comment>entries</comment>
        <translation>参与人次</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>withdrawn</comment>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>List or form</source>
        <comment>collection</comment>
        <translation>接龙/表单</translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>wishes.label</comment>
        <translation>想要</translation>
    </message>
    <message>
        <source>Sure</source>
        <comment>confidence</comment>
        <translation>把握</translation>
    </message>
    <message>
        <source>Mapping file</source>
        <comment>mappings.json</comment>
        <translation>列对应文件</translation>
    </message>
    <message>
        <source>Community no.</source>
        <comment>community_id</comment>
        <translation>社群编号</translation>
    </message>
    <message>
        <source>List or form</source>
        <comment>collections.title</comment>
        <translation>接龙或表单</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <comment>warehouses</comment>
        <translation>仓库数</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>defective</comment>
        <translation>次品</translation>
    </message>
    <message>
        <source>Change in 14 days</source>
        <comment>delta</comment>
        <translation>14 天变化</translation>
    </message>
    <message>
        <source>Member growth</source>
        <comment>growth</comment>
        <translation>成员增长</translation>
    </message>
    <message>
        <source>Trend</source>
        <comment>trend</comment>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Because</source>
        <comment>why</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>stock_totals.at</comment>
        <translation>截至</translation>
    </message>
    <message>
        <source>Stock at cost</source>
        <comment>stock_totals.value</comment>
        <translation>库存成本</translation>
    </message>
    <message>
        <source>Found by</source>
        <comment>rfm_thresholds.method</comment>
        <translation>确定方式</translation>
    </message>
    <message>
        <source>High: last order within</source>
        <comment>rfm_thresholds.recency</comment>
        <translation>高：距上次下单不超过</translation>
    </message>
    <message>
        <source>High: orders from</source>
        <comment>rfm_thresholds.orders</comment>
        <translation>高：订单数不低于</translation>
    </message>
    <message>
        <source>High: spend from</source>
        <comment>rfm_thresholds.spend</comment>
        <translation>高：消费不低于</translation>
    </message>
    <message>
        <source>Sold as</source>
        <comment>unmatched.title</comment>
        <translation>售卖名称</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <comment>unmatched.match</comment>
        <translation>匹配建议</translation>
    </message>
    <message>
        <source>Likeness</source>
        <comment>likeness</comment>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Suggested product</source>
        <comment>sku_name</comment>
        <translation>建议商品</translation>
    </message>
    <message>
        <source>Units a piece</source>
        <comment>factor</comment>
        <translation>每件折合</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>unmatched.why</comment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>clue</comment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>match_evidence.share</comment>
        <translation>占比</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>times</comment>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>parts</comment>
        <translation>组成</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>talk_messages.sender</comment>
        <translation>发送人</translation>
    </message>
    <message>
        <source>What was said</source>
        <comment>talk_messages.text</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kept until</source>
        <comment>talk_messages.expires</comment>
        <translation>保留至</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>tags</comment>
        <translation>异常提示</translation>
    </message>
    <message>
        <source>Tracking signal</source>
        <comment>tracking</comment>
        <translation>跟踪信号</translation>
    </message>
    <message>
        <source>Weeks ahead</source>
        <comment>forecast_accuracy.lead</comment>
        <translation>提前周数</translation>
    </message>
    <message>
        <source>Measured on</source>
        <comment>forecast_accuracy.source</comment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <comment>forecast_accuracy.n</comment>
        <translation>预测次数</translation>
    </message>
    <message>
        <source>WAPE of seasonal naive</source>
        <comment>naive_wape</comment>
        <translation>季节性朴素法 WAPE</translation>
    </message>
    <message>
        <source>WAPE without overrides</source>
        <comment>stat_wape</comment>
        <translation>未覆盖时 WAPE</translation>
    </message>
    <message>
        <source>Earlier forecast</source>
        <comment>forecast_changes.before</comment>
        <translation>以往预测</translation>
    </message>
    <message>
        <source>Forecast now</source>
        <comment>forecast_changes.now</comment>
        <translation>本次预测</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>difference</comment>
        <translation>差异</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>forecast_changes.percent</comment>
        <translation>差异</translation>
    </message>
    <message>
        <source>First week of the earlier forecast</source>
        <comment>run</comment>
        <translation>以往预测的首周</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>override_outcomes.actual</comment>
        <translation>实际销量</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>outcome</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Overridden weeks</source>
        <comment>override_people.n</comment>
        <translation>覆盖周数</translation>
    </message>
    <message>
        <source>Better</source>
        <comment>better</comment>
        <translation>更准的周数</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>events.goods</comment>
        <translation>商品数</translation>
    </message>
    <message>
        <source>Happened</source>
        <comment>happened</comment>
        <translation>实际倍数</translation>
    </message>
    <message>
        <source>Learned</source>
        <comment>learned</comment>
        <translation>学得倍数</translation>
    </message>
    <message>
        <source>Guess error</source>
        <comment>guess_error</comment>
        <translation>预估偏差</translation>
    </message>
    <message>
        <source>Days before</source>
        <comment>events.lead</comment>
        <translation>提前影响</translation>
    </message>
    <message>
        <source>Days after</source>
        <comment>events.lag</comment>
        <translation>滞后影响</translation>
    </message>
    <message>
        <source>Clashes with</source>
        <comment>clash</comment>
        <translation>同期冲突</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <comment>weekdays</comment>
        <translation>限定星期</translation>
    </message>
    <message>
        <source>Weekdays, as a number</source>
        <comment>events.mask</comment>
        <translation>限定星期（数值）</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>cleaned_weeks.found</comment>
        <translation>判定</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <comment>launches.likes</comment>
        <translation>相似商品</translation>
    </message>
    <message>
        <source>Weeks ahead</source>
        <comment>forecast_signals.lag_weeks</comment>
        <translation>领先周数</translation>
    </message>
    <message>
        <source>Usual value</source>
        <comment>usual</comment>
        <translation>平常值</translation>
    </message>
    <message>
        <source>Strong value</source>
        <comment>strong</comment>
        <translation>较强值</translation>
    </message>
    <message>
        <source>Explanation</source>
        <comment>forecast_signals.why</comment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>cleaned_weeks.automatic</comment>
        <translation>自动取值</translation>
    </message>
    <message>
        <source>At least (80 %)</source>
        <comment>launches.low</comment>
        <translation>下限（80 %）</translation>
    </message>
    <message>
        <source>At most (80 %)</source>
        <comment>launches.high</comment>
        <translation>上限（80 %）</translation>
    </message>
    <message>
        <source>Guessed</source>
        <comment>events.lift</comment>
        <translation>预估倍数</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>cleaned_weeks.qty</comment>
        <translation>记录值</translation>
    </message>
    <message>
        <source>Learned as</source>
        <comment>kind_learned</comment>
        <translation>学习归类</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>event_effects.event</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <comment>occurrences</comment>
        <translation>发生次数</translation>
    </message>
    <message>
        <source>Weeks before</source>
        <comment>lead_weeks</comment>
        <translation>提前周数</translation>
    </message>
    <message>
        <source>Factor before</source>
        <comment>lead_lift</comment>
        <translation>提前倍数</translation>
    </message>
    <message>
        <source>Weeks after</source>
        <comment>lag_weeks</comment>
        <translation>滞后周数</translation>
    </message>
    <message>
        <source>Factor after</source>
        <comment>lag_lift</comment>
        <translation>滞后倍数</translation>
    </message>
    <message>
        <source>Guessed</source>
        <comment>event_effects.guess</comment>
        <translation>预估倍数</translation>
    </message>
    <message>
        <source>Happened then</source>
        <comment>guessed_lift</comment>
        <translation>对应实际倍数</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>event_effects.next</comment>
        <translation>下次</translation>
    </message>
    <message>
        <source>Your choice</source>
        <comment>choice</comment>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Explanation</source>
        <comment>cleaned_weeks.why</comment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Signal</source>
        <comment>signal</comment>
        <translation>信号</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>forecast_signals.used</comment>
        <translation>是否采用</translation>
    </message>
    <message>
        <source>Weeks with data</source>
        <comment>forecast_signals.weeks</comment>
        <translation>有数据周数</translation>
    </message>
    <message>
        <source>Effect</source>
        <comment>effect</comment>
        <translation>影响</translation>
    </message>
    <message>
        <source>Gain in WAPE</source>
        <comment>gain</comment>
        <translation>WAPE 改善</translation>
    </message>
    <message>
        <source>First day of sale</source>
        <comment>launches.from</comment>
        <translation>开售日</translation>
    </message>
    <message>
        <source>Weeks planned</source>
        <comment>launches.weeks</comment>
        <translation>规划周数</translation>
    </message>
    <message>
        <source>Guess</source>
        <comment>launches.guess</comment>
        <translation>计划员预估</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>launches.expected</comment>
        <translation>预计销量</translation>
    </message>
    <message>
        <source>Sold so far</source>
        <comment>launches.sold</comment>
        <translation>已售</translation>
    </message>
    <message>
        <source>Weeks sold</source>
        <comment>weeks_sold</comment>
        <translation>已售周数</translation>
    </message>
    <message>
        <source>Own history</source>
        <comment>own_share</comment>
        <translation>自有数据占比</translation>
    </message>
    <message>
        <source>Votes and lists</source>
        <comment>launches.early</comment>
        <translation>投票与接龙</translation>
    </message>
    <message>
        <source>Guess, low</source>
        <comment>guess_low</comment>
        <translation>预估下限</translation>
    </message>
    <message>
        <source>Guess, high</source>
        <comment>guess_high</comment>
        <translation>预估上限</translation>
    </message>
    <message>
        <source>Closer by</source>
        <comment>override_outcomes.gain</comment>
        <translation>更接近</translation>
    </message>
    <message>
        <source>Overridden</source>
        <comment>overridden</comment>
        <translation>已覆盖</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>against_recent</comment>
        <translation>变化</translation>
    </message>
    <message>
        <source>4-week mean</source>
        <comment>recent_mean</comment>
        <translation>近 4 周周均</translation>
    </message>
    <message>
        <source>Change asked for</source>
        <comment>level_overrides.op</comment>
        <translation>覆盖方式</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>level_overrides.amount</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Products overridden</source>
        <comment>level_overrides.parts</comment>
        <translation>覆盖的商品数</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>region</comment>
        <translation>地区</translation>
    </message>
    <message>
        <source>Shop no.</source>
        <comment>shop_id</comment>
        <translation>店铺编号</translation>
    </message>
    <message>
        <source>Override no.</source>
        <comment>origin</comment>
        <translation>覆盖编号</translation>
    </message>
    <message>
        <source>RMSSE</source>
        <comment>rmsse</comment>
        <translation>RMSSE</translation>
    </message>
    <message>
        <source>80 % hit</source>
        <comment>in80</comment>
        <translation>80 % 命中</translation>
    </message>
    <message>
        <source>95 % hit</source>
        <comment>in95</comment>
        <translation>95 % 命中</translation>
    </message>
    <message>
        <source>First week</source>
        <comment>forecast_runs.from</comment>
        <translation>首周</translation>
    </message>
    <message>
        <source>Replaced last</source>
        <comment>replaced</comment>
        <translation>最近被替换</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>forecast_changes.sold</comment>
        <translation>销量</translation>
    </message>
    <message>
        <source>By statistics</source>
        <comment>by_stat</comment>
        <translation>来自统计</translation>
    </message>
    <message>
        <source>By overrides</source>
        <comment>by_override</comment>
        <translation>来自人工覆盖</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>forecast_why.step</comment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Calculation</source>
        <comment>forecast_why.change</comment>
        <translation>计算</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>forecast_why.result</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Factor</source>
        <comment>forecast_why.factor</comment>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>forecast_why.amount</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <comment>forecast_why.line</comment>
        <translation>行类型</translation>
    </message>
    <message>
        <source>Parameter</source>
        <comment>parameter</comment>
        <translation>参数</translation>
    </message>
    <message>
        <source>Province</source>
        <comment>areas.region</comment>
        <translation>省份</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <comment>areas.warehouse</comment>
        <translation>仓库</translation>
    </message>
    <message>
        <source>From</source>
        <comment>areas.source</comment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Orders from there</source>
        <comment>areas.agree</comment>
        <translation>由该仓发货的订单</translation>
    </message>
    <message>
        <source>Orders naming a warehouse</source>
        <comment>areas.told</comment>
        <translation>注明仓库的订单</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>areas.proposed</comment>
        <translation>建议仓库</translation>
    </message>
    <message>
        <source>Warehouse no.</source>
        <comment>warehouse_id</comment>
        <translation>仓库编号</translation>
    </message>
    <message>
        <source>Provinces served</source>
        <comment>warehouses.regions</comment>
        <translation>服务省份数</translation>
    </message>
    <message>
        <source>SKUs in stock lists</source>
        <comment>warehouses.skus</comment>
        <translation>库存表中的 SKU</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Added through</source>
        <comment>addSource</comment>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Added at</source>
        <comment>addedAt</comment>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>address</comment>
        <translation>地址</translation>
    </message>
    <message>
        <source>After-sales state</source>
        <comment>afterSale</comment>
        <translation>售后状态</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>amount</comment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>available</comment>
        <translation>可用数</translation>
    </message>
    <message>
        <source>Barcode</source>
        <comment>barcode</comment>
        <translation>条码</translation>
    </message>
    <message>
        <source>Brand</source>
        <comment>brand</comment>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Buyer nickname</source>
        <comment>buyer.nick</comment>
        <translation>买家昵称</translation>
    </message>
    <message>
        <source>Buyer note</source>
        <comment>buyer.note</comment>
        <translation>买家备注</translation>
    </message>
    <message>
        <source>Buyer phone</source>
        <comment>buyer.phone</comment>
        <translation>买家手机号</translation>
    </message>
    <message>
        <source>Carrier</source>
        <comment>carrier</comment>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>category</comment>
        <translation>分类</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>channel</comment>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Component code</source>
        <comment>childCode</comment>
        <translation>子件编码</translation>
    </message>
    <message>
        <source>Component name</source>
        <comment>childName</comment>
        <translation>子件名称</translation>
    </message>
    <message>
        <source>City</source>
        <comment>city</comment>
        <translation>城市</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>code</comment>
        <translation>编码</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>cost</comment>
        <translation>成本价</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <comment>createdAt</comment>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>day</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Most days of stock</source>
        <comment>daysMax</comment>
        <translation>最大备货天数</translation>
    </message>
    <message>
        <source>Least days of stock</source>
        <comment>daysMin</comment>
        <translation>最小备货天数</translation>
    </message>
    <message>
        <source>Defective stock</source>
        <comment>defective</comment>
        <translation>次品库存</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <comment>deliveryKind</comment>
        <translation>配送方式</translation>
    </message>
    <message>
        <source>Denominator</source>
        <comment>denominator</comment>
        <translation>用量分母</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>department</comment>
        <translation>部门</translation>
    </message>
    <message>
        <source>Discount</source>
        <comment>discount</comment>
        <translation>优惠</translation>
    </message>
    <message>
        <source>District</source>
        <comment>district</comment>
        <translation>区县</translation>
    </message>
    <message>
        <source>Due day</source>
        <comment>due</comment>
        <translation>交货日期</translation>
    </message>
    <message>
        <source>Trace time</source>
        <comment>eventAt</comment>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Newest trace</source>
        <comment>eventText</comment>
        <translation>最新物流信息</translation>
    </message>
    <message>
        <source>Expected arrival</source>
        <comment>expected</comment>
        <translation>预计到货日期</translation>
    </message>
    <message>
        <source>Expected multiple</source>
        <comment>expectedLift</comment>
        <translation>预期倍数</translation>
    </message>
    <message>
        <source>Group ID</source>
        <comment>externalId</comment>
        <translation>群 ID</translation>
    </message>
    <message>
        <source>Shop goods code</source>
        <comment>externalSkuId</comment>
        <translation>平台商品编码</translation>
    </message>
    <message>
        <source>Customer since</source>
        <comment>firstSeenAt</comment>
        <translation>成为客户时间</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>followDescription</comment>
        <translation>描述</translation>
    </message>
    <message>
        <source>Freight</source>
        <comment>freight</comment>
        <translation>运费</translation>
    </message>
    <message>
        <source>From</source>
        <comment>from</comment>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Gift</source>
        <comment>gift</comment>
        <translation>是否赠品</translation>
    </message>
    <message>
        <source>Gift number</source>
        <comment>giftNo</comment>
        <translation>礼物单号</translation>
    </message>
    <message>
        <source>Goods total</source>
        <comment>goods</comment>
        <translation>商品总价</translation>
    </message>
    <message>
        <source>Leader's own order</source>
        <comment>helper</comment>
        <translation>团长订单</translation>
    </message>
    <message>
        <source>Hours available</source>
        <comment>hours</comment>
        <translation>可用工时</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <comment>hoursPerDay</comment>
        <translation>每日工时</translation>
    </message>
    <message>
        <source>On purchase</source>
        <comment>inboundPo</comment>
        <translation>采购在途数</translation>
    </message>
    <message>
        <source>Returned stock</source>
        <comment>inboundReturn</comment>
        <translation>销退仓库存</translation>
    </message>
    <message>
        <source>In transfer</source>
        <comment>inboundTransfer</comment>
        <translation>调拨在途数</translation>
    </message>
    <message>
        <source>Number of goods</source>
        <comment>itemCount</comment>
        <translation>商品种类数</translation>
    </message>
    <message>
        <source>Goods</source>
        <comment>items</comment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>kind</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Last order</source>
        <comment>lastOrderAt</comment>
        <translation>上次消费时间</translation>
    </message>
    <message>
        <source>Lead time (days)</source>
        <comment>leadDays</comment>
        <translation>提前期（天）</translation>
    </message>
    <message>
        <source>Group leader</source>
        <comment>leader</comment>
        <translation>团长</translation>
    </message>
    <message>
        <source>Refunded of the line</source>
        <comment>line.refunded</comment>
        <translation>商品已退款金额</translation>
    </message>
    <message>
        <source>Line number</source>
        <comment>lineNo</comment>
        <translation>行号</translation>
    </message>
    <message>
        <source>Held by orders</source>
        <comment>locked</comment>
        <translation>订单占有</translation>
    </message>
    <message>
        <source>Lot multiple</source>
        <comment>lotMultiple</comment>
        <translation>批量倍数</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>memberCount</comment>
        <translation>群人数</translation>
    </message>
    <message>
        <source>Member since</source>
        <comment>memberSince</comment>
        <translation>成为会员时间</translation>
    </message>
    <message>
        <source>Memo</source>
        <comment>memo</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Merchant code</source>
        <comment>merchantCode</comment>
        <translation>商家编码</translation>
    </message>
    <message>
        <source>Least lot</source>
        <comment>minLot</comment>
        <translation>最小批量</translation>
    </message>
    <message>
        <source>Least order quantity</source>
        <comment>minQty</comment>
        <translation>起订量</translation>
    </message>
    <message>
        <source>Minutes a unit</source>
        <comment>minutesPerUnit</comment>
        <translation>单件分钟</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>name</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Nickname</source>
        <comment>nick</comment>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Document number</source>
        <comment>no</comment>
        <translation>单据编号</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>note</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Numerator</source>
        <comment>numerator</comment>
        <translation>用量分子</translation>
    </message>
    <message>
        <source>On hand</source>
        <comment>onHand</comment>
        <translation>库存</translation>
    </message>
    <message>
        <source>After-sales state of the order</source>
        <comment>orderAfterSale</comment>
        <translation>订单售后状态</translation>
    </message>
    <message>
        <source>Order number</source>
        <comment>orderNo</comment>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Order day</source>
        <comment>orderedAt</comment>
        <translation>下单日期</translation>
    </message>
    <message>
        <source>Group owner</source>
        <comment>ownerName</comment>
        <translation>群主</translation>
    </message>
    <message>
        <source>Pack multiple</source>
        <comment>packQty</comment>
        <translation>整批倍数</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>paid</comment>
        <translation>实付金额</translation>
    </message>
    <message>
        <source>Paid at</source>
        <comment>paidAt</comment>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Product code</source>
        <comment>parentCode</comment>
        <translation>父项编码</translation>
    </message>
    <message>
        <source>Product name</source>
        <comment>parentName</comment>
        <translation>父项名称</translation>
    </message>
    <message>
        <source>Order number in the shop</source>
        <comment>parentNo</comment>
        <translation>线上订单号</translation>
    </message>
    <message>
        <source>Payable</source>
        <comment>payable</comment>
        <translation>应付金额</translation>
    </message>
    <message>
        <source>Payment method</source>
        <comment>paymentMethod</comment>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>phone</comment>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Pick-up point</source>
        <comment>pickupPoint</comment>
        <translation>自提点</translation>
    </message>
    <message>
        <source>Planned quantity</source>
        <comment>planQty</comment>
        <translation>计划数量</translation>
    </message>
    <message>
        <source>Shop on the platform</source>
        <comment>platformShopName</comment>
        <translation>平台店铺</translation>
    </message>
    <message>
        <source>Presale</source>
        <comment>presale</comment>
        <translation>是否预售</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>price</comment>
        <translation>价格</translation>
    </message>
    <message>
        <source>Province</source>
        <comment>province</comment>
        <translation>省份</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <comment>purchasePrice</comment>
        <translation>采购价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>qty</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Received amount</source>
        <comment>received</comment>
        <translation>实收金额</translation>
    </message>
    <message>
        <source>Received at</source>
        <comment>receivedAt</comment>
        <translation>收货时间</translation>
    </message>
    <message>
        <source>Received quantity</source>
        <comment>receivedQty</comment>
        <translation>入库数量</translation>
    </message>
    <message>
        <source>Receiver address</source>
        <comment>receiver.address</comment>
        <translation>收货地址</translation>
    </message>
    <message>
        <source>Receiver name</source>
        <comment>receiver.name</comment>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Receiver phone</source>
        <comment>receiver.phone</comment>
        <translation>收货人手机号</translation>
    </message>
    <message>
        <source>Returned quantity</source>
        <comment>refundQty</comment>
        <translation>退货数量</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>refunded</comment>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Line code</source>
        <comment>resourceCode</comment>
        <translation>产线编码</translation>
    </message>
    <message>
        <source>Most stock</source>
        <comment>safetyMax</comment>
        <translation>安全库存上限</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <comment>safetyMin</comment>
        <translation>安全库存下限</translation>
    </message>
    <message>
        <source>Scrap rate</source>
        <comment>scrapRate</comment>
        <translation>损耗率</translation>
    </message>
    <message>
        <source>Seller note</source>
        <comment>sellerNote</comment>
        <translation>商家备注</translation>
    </message>
    <message>
        <source>Selling way</source>
        <comment>sellingWay</comment>
        <translation>销售方式</translation>
    </message>
    <message>
        <source>Sequence</source>
        <comment>sequence</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Completed at</source>
        <comment>settledAt</comment>
        <translation>交易完成时间</translation>
    </message>
    <message>
        <source>Set-up minutes</source>
        <comment>setupMinutes</comment>
        <translation>换线分钟</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <comment>share</comment>
        <translation>份额（%）</translation>
    </message>
    <message>
        <source>Shelf life (days)</source>
        <comment>shelfLifeDays</comment>
        <translation>保质期（天）</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>shipped</comment>
        <translation>发货状态</translation>
    </message>
    <message>
        <source>Shipped at</source>
        <comment>shippedAt</comment>
        <translation>发货时间</translation>
    </message>
    <message>
        <source>Shop</source>
        <comment>shopName</comment>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>shortName</comment>
        <translation>简称</translation>
    </message>
    <message>
        <source>SKU code</source>
        <comment>skuCode</comment>
        <translation>商品编码</translation>
    </message>
    <message>
        <source>Product name</source>
        <comment>skuName</comment>
        <translation>商品名称</translation>
    </message>
    <message>
        <source>Specification</source>
        <comment>spec</comment>
        <translation>规格</translation>
    </message>
    <message>
        <source>Staff member</source>
        <comment>staffName</comment>
        <translation>员工</translation>
    </message>
    <message>
        <source>Staff account</source>
        <comment>staffUserId</comment>
        <translation>员工账号</translation>
    </message>
    <message>
        <source>Parcel state</source>
        <comment>state</comment>
        <translation>物流状态</translation>
    </message>
    <message>
        <source>State</source>
        <comment>status</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Style code</source>
        <comment>styleCode</comment>
        <translation>款式编码</translation>
    </message>
    <message>
        <source>Sub-order number</source>
        <comment>subOrderNo</comment>
        <translation>子订单号</translation>
    </message>
    <message>
        <source>Supplier code</source>
        <comment>supplierCode</comment>
        <translation>供应商编码</translation>
    </message>
    <message>
        <source>Supplier name</source>
        <comment>supplierName</comment>
        <translation>供应商名称</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>tag</comment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Counted at</source>
        <comment>takenAt</comment>
        <translation>盘点时间</translation>
    </message>
    <message>
        <source>Goods name</source>
        <comment>title</comment>
        <translation>商品名称</translation>
    </message>
    <message>
        <source>To</source>
        <comment>to</comment>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Payment number</source>
        <comment>transactionNo</comment>
        <translation>交易单号</translation>
    </message>
    <message>
        <source>Days on the way</source>
        <comment>transitDays</comment>
        <translation>运输天数</translation>
    </message>
    <message>
        <source>Customer number</source>
        <comment>uid</comment>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>unit</comment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <comment>unitPrice</comment>
        <translation>单价</translation>
    </message>
    <message>
        <source>BOM use</source>
        <comment>use</comment>
        <translation>BOM 用途</translation>
    </message>
    <message>
        <source>Virtual stock</source>
        <comment>virtualQty</comment>
        <translation>虚拟库存</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <comment>warehouse</comment>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Waybill</source>
        <comment>waybill</comment>
        <translation>快递单号</translation>
    </message>
    <message>
        <source>Weight</source>
        <comment>weightGrams</comment>
        <translation>重量</translation>
    </message>
    <message>
        <source>Delivery window</source>
        <comment>window</comment>
        <translation>送达时间</translation>
    </message>
    <message>
        <source>Working days a week</source>
        <comment>workWeek</comment>
        <translation>每周工作日</translation>
    </message>
    <message>
        <source>Day (account)</source>
        <comment>account.day</comment>
        <translation>日期（账号）</translation>
    </message>
    <message>
        <source>People who kept it</source>
        <comment>account.favourites</comment>
        <translation>收藏人数</translation>
    </message>
    <message>
        <source>People who opened the original</source>
        <comment>account.originalClicks</comment>
        <translation>阅读原文人数</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>account.posts</comment>
        <translation>发表篇数</translation>
    </message>
    <message>
        <source>People who shared (account)</source>
        <comment>account.sharers</comment>
        <translation>分享人数（账号）</translation>
    </message>
    <message>
        <source>After-sales number</source>
        <comment>afterSaleNo</comment>
        <translation>售后单号</translation>
    </message>
    <message>
        <source>App ID</source>
        <comment>appId</comment>
        <translation>公众账号 ID</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>at</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Mean watching time</source>
        <comment>averageWatch</comment>
        <translation>人均观看时长</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>balance</comment>
        <translation>余额</translation>
    </message>
    <message>
        <source>Buyer account</source>
        <comment>buyer.uid</comment>
        <translation>买家账号</translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>comments</comment>
        <translation>评论数</translation>
    </message>
    <message>
        <source>Source (article)</source>
        <comment>content.channel</comment>
        <translation>传播渠道</translation>
    </message>
    <message>
        <source>Day (article)</source>
        <comment>content.day</comment>
        <translation>发表日期</translation>
    </message>
    <message>
        <source>Readers (article)</source>
        <comment>content.readers</comment>
        <translation>阅读人数（文章）</translation>
    </message>
    <message>
        <source>Title (article)</source>
        <comment>content.title</comment>
        <translation>内容标题</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <comment>delivered</comment>
        <translation>送达人数</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>direction</comment>
        <translation>收支</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>duration</comment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Entry number</source>
        <comment>entryNo</comment>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>fee</comment>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <comment>finishRate</comment>
        <translation>完读率</translation>
    </message>
    <message>
        <source>Followers</source>
        <comment>followers</comment>
        <translation>累计关注人数</translation>
    </message>
    <message>
        <source>Followed after reading</source>
        <comment>follows</comment>
        <translation>阅读后关注人数</translation>
    </message>
    <message>
        <source>Likes</source>
        <comment>likes</comment>
        <translation>点赞数</translation>
    </message>
    <message>
        <source>Part of the locked quantity</source>
        <comment>locked.part</comment>
        <translation>占用数量（一部分）</translation>
    </message>
    <message>
        <source>Lost followers</source>
        <comment>lostFollowers</comment>
        <translation>取消关注人数</translation>
    </message>
    <message>
        <source>Merchant order number</source>
        <comment>merchantOrderNo</comment>
        <translation>商户订单号</translation>
    </message>
    <message>
        <source>Merchant refund number</source>
        <comment>merchantRefundNo</comment>
        <translation>商户退款单号</translation>
    </message>
    <message>
        <source>Message ID</source>
        <comment>messageId</comment>
        <translation>消息 ID</translation>
    </message>
    <message>
        <source>Payment method (bill)</source>
        <comment>method</comment>
        <translation>支付方式（账单）</translation>
    </message>
    <message>
        <source>Net followers</source>
        <comment>netFollowers</comment>
        <translation>净增关注人数</translation>
    </message>
    <message>
        <source>New followers</source>
        <comment>newFollowers</comment>
        <translation>新增关注人数</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>openRate</comment>
        <translation>送达阅读率</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>orders</comment>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Sent by oneself</source>
        <comment>own</comment>
        <translation>是否自己发送</translation>
    </message>
    <message>
        <source>Other party</source>
        <comment>party</comment>
        <translation>交易对方</translation>
    </message>
    <message>
        <source>Payer ID</source>
        <comment>payerId</comment>
        <translation>付款人标识</translation>
    </message>
    <message>
        <source>Payer nickname</source>
        <comment>payerNick</comment>
        <translation>付款人昵称</translation>
    </message>
    <message>
        <source>Payer phone</source>
        <comment>payerPhone</comment>
        <translation>付款人手机</translation>
    </message>
    <message>
        <source>Most at once</source>
        <comment>peakOnline</comment>
        <translation>最高在线人数</translation>
    </message>
    <message>
        <source>Promised day</source>
        <comment>promisedDay</comment>
        <translation>承诺发货日期</translation>
    </message>
    <message>
        <source>Published on</source>
        <comment>publishedDay</comment>
        <translation>发表日期</translation>
    </message>
    <message>
        <source>Readers</source>
        <comment>readers</comment>
        <translation>阅读人数</translation>
    </message>
    <message>
        <source>Reads</source>
        <comment>reads</comment>
        <translation>阅读次数</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <comment>refundAmount</comment>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Refunded at</source>
        <comment>refundAt</comment>
        <translation>退款时间</translation>
    </message>
    <message>
        <source>Refund number</source>
        <comment>refundNo</comment>
        <translation>退款单号</translation>
    </message>
    <message>
        <source>Refund state</source>
        <comment>refundState</comment>
        <translation>退款状态</translation>
    </message>
    <message>
        <source>Group ID</source>
        <comment>roomId</comment>
        <translation>群 ID</translation>
    </message>
    <message>
        <source>Group name</source>
        <comment>roomName</comment>
        <translation>群名称</translation>
    </message>
    <message>
        <source>Discount (row)</source>
        <comment>row.discount</comment>
        <translation>优惠（本行）</translation>
    </message>
    <message>
        <source>Freight (row)</source>
        <comment>row.freight</comment>
        <translation>运费（本行）</translation>
    </message>
    <message>
        <source>Payable (row)</source>
        <comment>row.payable</comment>
        <translation>应付（本行）</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>sales</comment>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <comment>senderId</comment>
        <translation>发送者 ID</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>senderName</comment>
        <translation>发送者</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <comment>seq</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>People who shared</source>
        <comment>sharers</comment>
        <translation>分享人数</translation>
    </message>
    <message>
        <source>Shares</source>
        <comment>shares</comment>
        <translation>分享次数</translation>
    </message>
    <message>
        <source>Started at</source>
        <comment>startedAt</comment>
        <translation>开播时间</translation>
    </message>
    <message>
        <source>Message subtype</source>
        <comment>subType</comment>
        <translation>消息子类型</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <comment>submittedAt</comment>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>text</comment>
        <translation>消息内容</translation>
    </message>
    <message>
        <source>Message type number</source>
        <comment>type</comment>
        <translation>消息类型代码</translation>
    </message>
    <message>
        <source>Message type</source>
        <comment>typeWord</comment>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>url</comment>
        <translation>链接</translation>
    </message>
    <message>
        <source>Viewers</source>
        <comment>viewers</comment>
        <translation>观看人数</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Order of the list: largest amount of money at stake first.</source>
        <comment>decisions.rank</comment>
        <translation>按涉及金额从大到小排序。</translation>
    </message>
    <message>
        <source>Last day on which the decision still helps.</source>
        <comment>decisions.due</comment>
        <translation>决策仍然有效的最后一天。</translation>
    </message>
    <message>
        <source>Open, done, or put off until a day; done decisions stay in the history.</source>
        <comment>decisions.state</comment>
        <translation>待处理、已完成，或推迟到某天；已完成的留在历史中。</translation>
    </message>
    <message>
        <source>The figures that the decision rests on.</source>
        <comment>decisions.evidence</comment>
        <translation>该决策依据的数字。</translation>
    </message>
    <message>
        <source>The measure in its own unit: rates as fractions, money in fen, else a count or days. Sales, orders and buyers are of the 28 days before today.</source>
        <comment>measures.value</comment>
        <translation>指标本身的单位：比率为小数，金额为分，其余为数量或天数；销售、订单、购买人数取今天之前 28 天。</translation>
    </message>
    <message>
        <source>The same measure for the 28 days before that, where it can be told.</source>
        <comment>measures.previous</comment>
        <translation>前一个 28 天的同一指标（能算出时）。</translation>
    </message>
    <message>
        <source>Value − value before.</source>
        <comment>measures.change</comment>
        <translation>本期 − 上期。</translation>
    </message>
    <message>
        <source>What the measure covers: empty = everything, else a channel or a category.</source>
        <comment>measures.scope</comment>
        <translation>指标范围：空为全部，否则为渠道或品类。</translation>
    </message>
    <message>
        <source>What stands above the line of a rate.</source>
        <comment>measures.numerator</comment>
        <translation>比率的分子。</translation>
    </message>
    <message>
        <source>What stands below the line of a rate; without it there is no measure.</source>
        <comment>measures.denominator</comment>
        <translation>比率的分母；为零则没有该指标。</translation>
    </message>
    <message>
        <source>The measure of one complete ISO week, in the unit of the measure.</source>
        <comment>measure_weeks.value</comment>
        <translation>该指标在一个完整 ISO 周的值。</translation>
    </message>
    <message>
        <source>WAPE = Σ|actual − forecast| ÷ Σ actual, over the items and weeks shown.</source>
        <comment>measure.wape</comment>
        <translation>WAPE = Σ|实际 − 预测| ÷ Σ实际，按所示商品与周。</translation>
    </message>
    <message>
        <source>Bias = Σ(forecast − actual) ÷ Σ actual; positive = too high.</source>
        <comment>measure.bias</comment>
        <translation>偏差 = Σ(预测 − 实际) ÷ Σ实际；正值表示预测偏高。</translation>
    </message>
    <message>
        <source>Forecast value added = WAPE of seasonal naive − WAPE of the final forecast, same rows.</source>
        <comment>measure.fva</comment>
        <translation>预测增值 = 季节朴素法 WAPE − 最终预测 WAPE，同样的行。</translation>
    </message>
    <message>
        <source>Share of backtested weeks whose actual demand lay inside the 80 % range; 80 % is right.</source>
        <comment>measure.coverage80</comment>
        <translation>回测周中实际需求落在 80 % 区间内的比例，越接近 80 % 越好。</translation>
    </message>
    <message>
        <source>Stock turns = yearly cost of goods sold ÷ average stock value at cost; with one stock list that value stands for the average.</source>
        <comment>measure.stock_turns</comment>
        <translation>库存周转 = 年销售成本 ÷ 平均库存成本；只有一份库存表时以其代替平均。</translation>
    </message>
    <message>
        <source>Units on hand × cost, of the newest stock list of each product and warehouse.</source>
        <comment>measure.stock_value</comment>
        <translation>在库数量 × 成本，取每个商品和仓库最新的库存表。</translation>
    </message>
    <message>
        <source>Available stock ÷ daily demand of the forecast, all products together.</source>
        <comment>measure.cover_days</comment>
        <translation>可用库存 ÷ 预测日需求，全部商品合计。</translation>
    </message>
    <message>
        <source>Paid less refunded, of orders that count, in the 28 days before today.</source>
        <comment>measure.sales</comment>
        <translation>今天之前 28 天有效订单的实付减退款。</translation>
    </message>
    <message>
        <source>Orders that count, in the 28 days before today; ERP copies count once.</source>
        <comment>measure.orders</comment>
        <translation>今天之前 28 天的有效订单数，ERP 副本不重复计算。</translation>
    </message>
    <message>
        <source>Average order value = net sales ÷ orders, 28 days.</source>
        <comment>measure.aov</comment>
        <translation>客单价 = 净销售额 ÷ 订单数，28 天。</translation>
    </message>
    <message>
        <source>Customers with two orders or more ÷ customers with at least one.</source>
        <comment>measure.repeat_rate</comment>
        <translation>购买两次及以上的客户 ÷ 购买过的客户。</translation>
    </message>
    <message>
        <source>Different customers with an order in the 28 days before today.</source>
        <comment>measure.buyers</comment>
        <translation>今天之前 28 天内下过单的不同客户数。</translation>
    </message>
    <message>
        <source>Customers with at least one paid order.</source>
        <comment>measure.customers</comment>
        <translation>至少有一笔付款订单的客户数。</translation>
    </message>
    <message>
        <source>Customers whose lifecycle is new or active.</source>
        <comment>measure.active_customers</comment>
        <translation>生命周期为新客或活跃的客户数。</translation>
    </message>
    <message>
        <source>Members of all groups, newest figure; a person in two groups may count twice.</source>
        <comment>measure.members</comment>
        <translation>全部社群的最新成员数；一人在两个群可能计两次。</translation>
    </message>
    <message>
        <source>Units refunded or returned ÷ units ordered, by order day in the last 28 days.</source>
        <comment>measure.return_rate</comment>
        <translation>退款或退货件数 ÷ 下单件数，按近 28 天的下单日。</translation>
    </message>
    <message>
        <source>Loss rate = units written off ÷ units received.</source>
        <comment>measure.loss_rate</comment>
        <translation>损耗率 = 报损件数 ÷ 入库件数。</translation>
    </message>
    <message>
        <source>Products with demand in the next four weeks and nothing available.</source>
        <comment>measure.short_skus</comment>
        <translation>未来四周有需求而无可用库存的商品数。</translation>
    </message>
    <message>
        <source>Cost of all planned orders: price × quantity for buying, material for making.</source>
        <comment>measure.plan_cost</comment>
        <translation>全部计划订单的成本。</translation>
    </message>
    <message>
        <source>Parcels that are late, stalled, in trouble, coming back or likely to be late.</source>
        <comment>measure.late_parcels</comment>
        <translation>已晚、停滞、异常、退回或可能迟到的包裹数。</translation>
    </message>
    <message>
        <source>Nervousness = Σ|change of planned quantity inside the horizon| ÷ Σ planned quantity, against the plan before.</source>
        <comment>measure.nervousness</comment>
        <translation>计划波动 = Σ|计划期内数量变化| ÷ Σ计划数量，与上一版计划相比。</translation>
    </message>
    <message>
        <source>Days between the newest record of this source and the newest of any source.</source>
        <comment>sources.age</comment>
        <translation>该来源最新记录比全部来源最新记录落后的天数。</translation>
    </message>
    <message>
        <source>Records that were not in the workspace before.</source>
        <comment>files.new</comment>
        <translation>导入前工作区没有的记录数。</translation>
    </message>
    <message>
        <source>Records whose content the file changed.</source>
        <comment>files.changed</comment>
        <translation>被该文件改动的记录数。</translation>
    </message>
    <message>
        <source>Records that were there already with the same content.</source>
        <comment>files.same</comment>
        <translation>内容相同、无变化的记录数。</translation>
    </message>
    <message>
        <source>Records that were not in the workspace before.</source>
        <comment>batches.new</comment>
        <translation>导入前工作区没有的记录数。</translation>
    </message>
    <message>
        <source>Order lines with this text that belong to no product yet; they do not count as demand.</source>
        <comment>unmatched.lines</comment>
        <translation>尚未对应商品的订单行数，不计入需求。</translation>
    </message>
    <message>
        <source>Units on those lines.</source>
        <comment>unmatched.qty</comment>
        <translation>这些订单行的件数。</translation>
    </message>
    <message>
        <source>Units on all lines of the order.</source>
        <comment>orders.units</comment>
        <translation>订单所有行的件数。</translation>
    </message>
    <message>
        <source>Class by recency (R), orders (F) and spend (M): each high or low against the thresholds in force.</source>
        <comment>customers.class</comment>
        <translation>按最近购买 R、次数 F、金额 M 与当前阈值比较的高低得出的分层。</translation>
    </message>
    <message>
        <source>New: first order at most 30 days ago. Else time since the last order ÷ expected interval: up to 1.5 active, 2.5 cooling, 4 dormant, beyond lost.</source>
        <comment>customers.lifecycle</comment>
        <translation>新客：首单在 30 天内；否则按距上次购买 ÷ 预期间隔：1.5 以内活跃，2.5 以内变冷，4 以内沉睡，超过为流失。</translation>
    </message>
    <message>
        <source>Today − day of the last order.</source>
        <comment>customers.recency</comment>
        <translation>今天 − 最近一次下单日。</translation>
    </message>
    <message>
        <source>Different paid orders over the whole history.</source>
        <comment>customers.orders</comment>
        <translation>全部历史中的不同付款订单数。</translation>
    </message>
    <message>
        <source>Paid less refunded over the whole history.</source>
        <comment>customers.spend</comment>
        <translation>全部历史实付减退款。</translation>
    </message>
    <message>
        <source>Recency score 1 to 5 by fifths of all customers; 5 = most recent.</source>
        <comment>customers.r</comment>
        <translation>最近购买得分 1–5，按全体客户五等分，5 为最近。</translation>
    </message>
    <message>
        <source>Order score 1 to 5 by fifths of all customers; 5 = most orders.</source>
        <comment>customers.f</comment>
        <translation>购买次数得分 1–5，按全体客户五等分，5 为最多。</translation>
    </message>
    <message>
        <source>Spend score 1 to 5 by fifths of all customers; 5 = highest spend.</source>
        <comment>customers.m</comment>
        <translation>消费金额得分 1–5，按全体客户五等分，5 为最高。</translation>
    </message>
    <message>
        <source>Mean days between the customer's own purchase days; none with a single one.</source>
        <comment>customers.interval</comment>
        <translation>该客户购买日之间的平均天数，只买过一次则无。</translation>
    </message>
    <message>
        <source>Orders in the 90 days before today.</source>
        <comment>customers.orders_90</comment>
        <translation>今天之前 90 天的订单数。</translation>
    </message>
    <message>
        <source>Paid less refunded in the 90 days before today.</source>
        <comment>customers.spend_90</comment>
        <translation>今天之前 90 天实付减退款。</translation>
    </message>
    <message>
        <source>Different channels in which the customer has bought.</source>
        <comment>customers.channels</comment>
        <translation>客户购买过的不同渠道数。</translation>
    </message>
    <message>
        <source>Class 90 days ago, by what was known then.</source>
        <comment>customers.previous</comment>
        <translation>90 天前按当时数据得出的分层。</translation>
    </message>
    <message>
        <source>Customers of the class ÷ all customers.</source>
        <comment>rfm_classes.share</comment>
        <translation>该层客户 ÷ 全部客户。</translation>
    </message>
    <message>
        <source>Spend of the class ÷ spend of all customers.</source>
        <comment>rfm_classes.spend_share</comment>
        <translation>该层消费 ÷ 全部客户消费。</translation>
    </message>
    <message>
        <source>Spend ÷ customers of the class.</source>
        <comment>rfm_classes.mean_spend</comment>
        <translation>消费 ÷ 该层客户数。</translation>
    </message>
    <message>
        <source>Orders ÷ customers of the class.</source>
        <comment>rfm_classes.mean_orders</comment>
        <translation>订单 ÷ 该层客户数。</translation>
    </message>
    <message>
        <source>Mean days since the last order.</source>
        <comment>rfm_classes.mean_recency</comment>
        <translation>距最近一次购买的平均天数。</translation>
    </message>
    <message>
        <source>Customers in this class 90 days ago.</source>
        <comment>rfm_classes.before</comment>
        <translation>90 天前处于该层的客户数。</translation>
    </message>
    <message>
        <source>Customers who were in the first class 90 days ago and are in the second now.</source>
        <comment>class_moves.customers</comment>
        <translation>90 天前在前一层、现在在后一层的客户数。</translation>
    </message>
    <message>
        <source>Customers with these two scores.</source>
        <comment>rfm_grid.customers</comment>
        <translation>具有这两个得分的客户数。</translation>
    </message>
    <message>
        <source>Spend ÷ customers of the cell.</source>
        <comment>rfm_grid.mean_spend</comment>
        <translation>消费 ÷ 该格客户数。</translation>
    </message>
    <message>
        <source>Month of the first purchase.</source>
        <comment>cohorts.month</comment>
        <translation>首次购买的月份。</translation>
    </message>
    <message>
        <source>Months since the first purchase; 0 = the same month.</source>
        <comment>cohorts.since</comment>
        <translation>距首次购买的月数，0 为当月。</translation>
    </message>
    <message>
        <source>Customers whose first purchase was in that month.</source>
        <comment>cohorts.customers</comment>
        <translation>首次购买在该月的客户数。</translation>
    </message>
    <message>
        <source>Of these, customers with a purchase in the later month.</source>
        <comment>cohorts.active</comment>
        <translation>其中在该后续月份有购买的客户数。</translation>
    </message>
    <message>
        <source>Active ÷ customers of the cohort; the newest month may not be over.</source>
        <comment>cohorts.retention</comment>
        <translation>活跃 ÷ 该批客户数；最新月份可能未满。</translation>
    </message>
    <message>
        <source>Customers who meet the rule today.</source>
        <comment>segments.customers</comment>
        <translation>今天符合规则的客户数。</translation>
    </message>
    <message>
        <source>Their spend over the whole history.</source>
        <comment>segments.spend</comment>
        <translation>这些客户的全部历史消费。</translation>
    </message>
    <message>
        <source>The condition that a customer must meet.</source>
        <comment>segments.rule</comment>
        <translation>客户需满足的条件。</translation>
    </message>
    <message>
        <source>Different customers with orders at this pick-up point.</source>
        <comment>communities.buyers</comment>
        <translation>在该自提点下过单的不同客户数。</translation>
    </message>
    <message>
        <source>Orders at this pick-up point; ERP copies count once.</source>
        <comment>communities.orders</comment>
        <translation>该自提点的订单数，ERP 副本不重复计算。</translation>
    </message>
    <message>
        <source>Paid less refunded of those orders.</source>
        <comment>communities.spend</comment>
        <translation>这些订单的实付减退款。</translation>
    </message>
    <message>
        <source>Members who wrote ÷ members, mean of the days.</source>
        <comment>community_owners.active</comment>
        <translation>发言成员 ÷ 成员，按天平均。</translation>
    </message>
    <message>
        <source>Messages ÷ members over the days imported.</source>
        <comment>community_owners.per_member</comment>
        <translation>导入期间消息数 ÷ 成员数。</translation>
    </message>
    <message>
        <source>Members who wrote on the day ÷ members.</source>
        <comment>community_days.active</comment>
        <translation>当天发言成员 ÷ 成员。</translation>
    </message>
    <message>
        <source>Share of sales of the last 52 weeks: A makes the first 80 %, B up to 95 %, C the rest.</source>
        <comment>forecast.abc</comment>
        <translation>近 52 周销售额占比：A 占前 80 %，B 到 95 %，其余为 C。</translation>
    </message>
    <message>
        <source>Variation of weekly demand, last 26 weeks: standard deviation ÷ mean up to 0.5 X, up to 1 Y, above Z.</source>
        <comment>forecast.xyz</comment>
        <translation>近 26 周周需求波动：标准差 ÷ 均值，0.5 以内 X，1 以内 Y，以上 Z。</translation>
    </message>
    <message>
        <source>Short: nothing available and demand ahead. Low: below half of the next four weeks. Excess: above sixteen weeks of demand.</source>
        <comment>forecast.status</comment>
        <translation>缺货：无可用且有需求；偏低：不足未来四周的一半；过多：超过十六周需求。</translation>
    </message>
    <message>
        <source>Stock free for new orders, newest list of each warehouse.</source>
        <comment>forecast.available</comment>
        <translation>可供新订单使用的库存，取各仓最新库存表。</translation>
    </message>
    <message>
        <source>Units demanded in the last four complete weeks, refunds deducted.</source>
        <comment>forecast.recent</comment>
        <translation>最近四个完整周的需求件数，扣除退款。</translation>
    </message>
    <message>
        <source>Mean forecast per week over the next four weeks, from the history alone.</source>
        <comment>forecast.stat</comment>
        <translation>未来四周每周预测均值，仅据历史。</translation>
    </message>
    <message>
        <source>Weeks in which a planner changed the forecast.</source>
        <comment>forecast.overrides</comment>
        <translation>计划员改过预测的周数。</translation>
    </message>
    <message>
        <source>Mean per week over the next four weeks with the planner's overrides: what the plan uses.</source>
        <comment>forecast.final</comment>
        <translation>未来四周每周均值，含计划员覆盖；计划使用该值。</translation>
    </message>
    <message>
        <source>With the high end: the range in which demand lies in 8 of 10 cases, mean of the next four weeks.</source>
        <comment>forecast.lo80</comment>
        <translation>与上限一起：十次有八次需求落在其中的区间，未来四周均值。</translation>
    </message>
    <message>
        <source>With the low end: the range in which demand lies in 8 of 10 cases, mean of the next four weeks.</source>
        <comment>forecast.hi80</comment>
        <translation>与下限一起：十次有八次需求落在其中的区间，未来四周均值。</translation>
    </message>
    <message>
        <source>Final forecast of all weeks of the horizon together.</source>
        <comment>forecast.total</comment>
        <translation>预测期内各周最终预测之和。</translation>
    </message>
    <message>
        <source>WAPE = Σ|actual − forecast| ÷ Σ actual, over the items and weeks of the backtest; lower is better.</source>
        <comment>forecast.wape</comment>
        <translation>WAPE = Σ|实际 − 预测| ÷ Σ实际，按回测的商品与周；越低越好。</translation>
    </message>
    <message>
        <source>Bias = Σ(forecast − actual) ÷ Σ actual in the backtest; positive = too high.</source>
        <comment>forecast.bias</comment>
        <translation>偏差 = 回测中 Σ(预测 − 实际) ÷ Σ实际；正值表示偏高。</translation>
    </message>
    <message>
        <source>Forecast value added = WAPE of seasonal naive − WAPE of the forecast, same rows; positive = better than last year's week.</source>
        <comment>forecast.fva</comment>
        <translation>预测增值 = 季节朴素法 WAPE − 预测 WAPE，同样的行；正值表示优于去年同周。</translation>
    </message>
    <message>
        <source>Share of backtested weeks whose demand lay inside the 80 % range; 80 % is right.</source>
        <comment>forecast.coverage</comment>
        <translation>回测周中需求落在 80 % 区间内的比例，越接近 80 % 越好。</translation>
    </message>
    <message>
        <source>By weeks between demands (limit 1.32) and squared variation of sizes (limit 0.49).</source>
        <comment>forecast.demand_class</comment>
        <translation>按需求间隔周数（界限 1.32）与需求量变异系数平方（界限 0.49）划分。</translation>
    </message>
    <message>
        <source>The method with the lowest backtest error; “＋” = mean of two.</source>
        <comment>forecast.method</comment>
        <translation>回测误差最低的方法；“＋”为两法平均。</translation>
    </message>
    <message>
        <source>Forecast of the week from the history alone.</source>
        <comment>forecast_weeks.stat</comment>
        <translation>仅据历史的该周预测。</translation>
    </message>
    <message>
        <source>The planner's change: a figure sets, +n adds, *n multiplies. It survives every recompute.</source>
        <comment>forecast_weeks.override</comment>
        <translation>计划员的修改：数字为设定，+n 为增减，*n 为倍乘；重算后仍保留。</translation>
    </message>
    <message>
        <source>Statistical forecast with the override applied, never below zero.</source>
        <comment>forecast_weeks.final</comment>
        <translation>套用覆盖后的预测，不小于零。</translation>
    </message>
    <message>
        <source>Low end of the range in which demand lies in 8 of 10 cases.</source>
        <comment>forecast_weeks.lo80</comment>
        <translation>十次有八次需求落在其中的区间下限。</translation>
    </message>
    <message>
        <source>High end of the range in which demand lies in 8 of 10 cases.</source>
        <comment>forecast_weeks.hi80</comment>
        <translation>十次有八次需求落在其中的区间上限。</translation>
    </message>
    <message>
        <source>Low end of the range in which demand lies in half of the cases.</source>
        <comment>forecast_weeks.lo50</comment>
        <translation>一半情况下需求落在其中的区间下限。</translation>
    </message>
    <message>
        <source>High end of the range in which demand lies in half of the cases.</source>
        <comment>forecast_weeks.hi50</comment>
        <translation>一半情况下需求落在其中的区间上限。</translation>
    </message>
    <message>
        <source>Low end of the range in which demand lies in 19 of 20 cases.</source>
        <comment>forecast_weeks.lo95</comment>
        <translation>二十次有十九次需求落在其中的区间下限。</translation>
    </message>
    <message>
        <source>High end of the range in which demand lies in 19 of 20 cases.</source>
        <comment>forecast_weeks.hi95</comment>
        <translation>二十次有十九次需求落在其中的区间上限。</translation>
    </message>
    <message>
        <source>Units demanded in the week: paid and open orders, refunds deducted, bundles by their factor.</source>
        <comment>demand_history.qty</comment>
        <translation>该周需求件数：有效订单，扣除退款，按换算系数。</translation>
    </message>
    <message>
        <source>What the forecast learned from: without events, outliers and weeks out of stock.</source>
        <comment>demand_history.used</comment>
        <translation>预测实际学习的数值：剔除事件、异常值和缺货周。</translation>
    </message>
    <message>
        <source>Why the used number differs from the one recorded.</source>
        <comment>demand_history.mark</comment>
        <translation>学习值与记录值不同的原因。</translation>
    </message>
    <message>
        <source>Units demanded in the week, all products.</source>
        <comment>demand_total.qty</comment>
        <translation>该周全部商品的需求件数。</translation>
    </message>
    <message>
        <source>Backtest error as a share of mean demand, weeks and lead-time total half each; lower is better.</source>
        <comment>forecast_scores.score</comment>
        <translation>回测误差占平均需求的比例，周误差与提前期合计各半；越低越好。</translation>
    </message>
    <message>
        <source>Final forecast × list price.</source>
        <comment>forecast_total.value</comment>
        <translation>最终预测 × 标价。</translation>
    </message>
    <message>
        <source>Statistical forecast of the week, all products.</source>
        <comment>forecast_total.stat</comment>
        <translation>该周全部商品的统计预测。</translation>
    </message>
    <message>
        <source>Final forecast of the week, all products.</source>
        <comment>forecast_total.final</comment>
        <translation>该周全部商品的最终预测。</translation>
    </message>
    <message>
        <source>Expected demand during the event ÷ demand without it; learned from earlier events when empty.</source>
        <comment>events.lift</comment>
        <translation>事件期间的预期需求 ÷ 平时需求；空则从以往事件学习。</translation>
    </message>
    <message>
        <source>Quantity to order after minimum order, multiple and pack.</source>
        <comment>plan_orders.qty</comment>
        <translation>按起订量、倍数和包装取整后的下单数量。</translation>
    </message>
    <message>
        <source>Quantity calculated before the planner changed it.</source>
        <comment>plan_orders.stat_qty</comment>
        <translation>计划员修改前计算的数量。</translation>
    </message>
    <message>
        <source>Day to order or start = needed day − lead time.</source>
        <comment>plan_orders.release</comment>
        <translation>下单或开工日 = 需求日 − 提前期。</translation>
    </message>
    <message>
        <source>Day on which the quantity is needed.</source>
        <comment>plan_orders.due</comment>
        <translation>需要到货的日期。</translation>
    </message>
    <message>
        <source>Days after the needed day on which it can come at the earliest.</source>
        <comment>plan_orders.late</comment>
        <translation>最早到货日比需求日晚的天数。</translation>
    </message>
    <message>
        <source>Quantity × price of the source.</source>
        <comment>plan_orders.cost</comment>
        <translation>数量 × 来源单价。</translation>
    </message>
    <message>
        <source>Against the plan before: new or changed.</source>
        <comment>plan_orders.change</comment>
        <translation>与上一版计划相比：新增或变化。</translation>
    </message>
    <message>
        <source>Why the order is there and has this quantity.</source>
        <comment>plan_orders.reason</comment>
        <translation>该订单存在及数量的原因。</translation>
    </message>
    <message>
        <source>Open customer orders and the forecast they have not used up.</source>
        <comment>plan_weeks.gross</comment>
        <translation>未发客户订单加尚未被消耗的预测。</translation>
    </message>
    <message>
        <source>Needed by orders for products that contain this one.</source>
        <comment>plan_weeks.dependent</comment>
        <translation>上层产品的订单所需。</translation>
    </message>
    <message>
        <source>To come from open purchase and work orders.</source>
        <comment>plan_weeks.scheduled</comment>
        <translation>在途采购单和生产单将到的数量。</translation>
    </message>
    <message>
        <source>To come from planned orders.</source>
        <comment>plan_weeks.planned</comment>
        <translation>计划订单将到的数量。</translation>
    </message>
    <message>
        <source>Stock at the week's end = before + open receipts + planned − own demand − needed by parents.</source>
        <comment>plan_weeks.projected</comment>
        <translation>周末库存 = 上周末 + 在途 + 计划 − 独立需求 − 相关需求。</translation>
    </message>
    <message>
        <source>Target below which stock should not fall: factor of the service level × deviation of demand over the protection time.</source>
        <comment>plan_weeks.safety</comment>
        <translation>库存不应低于的目标：服务水平系数 × 保护期需求标准差。</translation>
    </message>
    <message>
        <source>What the planned quantity is for.</source>
        <comment>plan_pegs.need</comment>
        <translation>计划数量的用途。</translation>
    </message>
    <message>
        <source>Part of the order that serves this need; the parts add up to the order.</source>
        <comment>plan_pegs.qty</comment>
        <translation>订单中满足该需求的数量，各部分合计等于订单。</translation>
    </message>
    <message>
        <source>Hours of all orders in the week: set-up and minutes per unit × quantity.</source>
        <comment>plan_load.need</comment>
        <translation>该周全部订单工时：准备工时加单件工时 × 数量。</translation>
    </message>
    <message>
        <source>Working hours of the line in the week, exceptions counted.</source>
        <comment>plan_load.have</comment>
        <translation>该周产线可用工时，含例外日。</translation>
    </message>
    <message>
        <source>Needed ÷ available; above 100 % is overloaded.</source>
        <comment>plan_load.load</comment>
        <translation>所需 ÷ 可用；超过 100 % 为超负荷。</translation>
    </message>
    <message>
        <source>Sales waiting, money tied up or value concerned.</source>
        <comment>plan_messages.money</comment>
        <translation>等待的销售、占用的资金或涉及的价值。</translation>
    </message>
    <message>
        <source>Units that lie in the warehouse.</source>
        <comment>stock.on_hand</comment>
        <translation>仓内实有数量。</translation>
    </message>
    <message>
        <source>Units reserved for orders.</source>
        <comment>stock.locked</comment>
        <translation>已被订单占用的数量。</translation>
    </message>
    <message>
        <source>Units free for new orders, as the stock list says.</source>
        <comment>stock.available</comment>
        <translation>库存表给出的可用数量。</translation>
    </message>
    <message>
        <source>Units on purchase orders to come, as the stock list says.</source>
        <comment>stock.inbound</comment>
        <translation>库存表给出的采购在途数量。</translation>
    </message>
    <message>
        <source>Mean forecast per week over the horizon.</source>
        <comment>stock.weekly</comment>
        <translation>预测期内每周平均需求。</translation>
    </message>
    <message>
        <source>Available ÷ weekly demand × 7.</source>
        <comment>stock.cover</comment>
        <translation>可用 ÷ 周需求 × 7。</translation>
    </message>
    <message>
        <source>On hand × cost.</source>
        <comment>stock.value</comment>
        <translation>在库 × 成本。</translation>
    </message>
    <message>
        <source>Mean lead time over the supplier's items.</source>
        <comment>suppliers.lead</comment>
        <translation>该供应商商品的平均提前期。</translation>
    </message>
    <message>
        <source>Ordered and not yet received.</source>
        <comment>suppliers.open_qty</comment>
        <translation>已下单未到货的数量。</translation>
    </message>
    <message>
        <source>Cost of planned orders at this supplier.</source>
        <comment>suppliers.planned</comment>
        <translation>该供应商计划订单的成本。</translation>
    </message>
    <message>
        <source>Number of planned orders at this supplier.</source>
        <comment>suppliers.orders</comment>
        <translation>该供应商的计划订单数。</translation>
    </message>
    <message>
        <source>Agreed share of purchases of this product.</source>
        <comment>supplier_items.share</comment>
        <translation>约定的该商品采购份额。</translation>
    </message>
    <message>
        <source>Units of the component in so many parents as the denominator says.</source>
        <comment>bom_lines.numerator</comment>
        <translation>每“分母”个父件所用的子件数量。</translation>
    </message>
    <message>
        <source>Share of the component added for scrap.</source>
        <comment>bom_lines.scrap</comment>
        <translation>为损耗追加的比例。</translation>
    </message>
    <message>
        <source>The most serious thing about the parcel today; a parcel without any trace counts as on track when its carrier's files tell no traces.</source>
        <comment>shipments.risk</comment>
        <translation>包裹今天最严重的情况；所属快递没有轨迹数据时，无轨迹的包裹按正常处理。</translation>
    </message>
    <message>
        <source>What is wrong, with the figures.</source>
        <comment>shipments.problem</comment>
        <translation>具体问题及数字。</translation>
    </message>
    <message>
        <source>Hours since the last tracking event; since hand-over when there is none.</source>
        <comment>shipments.idle</comment>
        <translation>距最近一条轨迹的小时数，无轨迹则从交件算起。</translation>
    </message>
    <message>
        <source>Promised day of the order; without one, the shipping day plus the promise days of the settings.</source>
        <comment>shipments.promised</comment>
        <translation>订单承诺日；没有则为发货日加设置中的承诺天数。</translation>
    </message>
    <message>
        <source>Day by which half of such parcels arrive, from finished deliveries of the carrier and province.</source>
        <comment>shipments.eta</comment>
        <translation>同类包裹一半到达的日期，据该快递与省份的历史送达。</translation>
    </message>
    <message>
        <source>Day by which one of ten such parcels arrives.</source>
        <comment>shipments.eta_from</comment>
        <translation>同类包裹十件到一件的日期。</translation>
    </message>
    <message>
        <source>Day by which nine of ten such parcels arrive.</source>
        <comment>shipments.eta_to</comment>
        <translation>同类包裹十件到九件的日期。</translation>
    </message>
    <message>
        <source>Paid amount of the orders in a parcel that is not delivered.</source>
        <comment>shipments.money</comment>
        <translation>未送达包裹中订单的实付金额。</translation>
    </message>
    <message>
        <source>Orders in this parcel.</source>
        <comment>shipments.parcels</comment>
        <translation>该包裹包含的订单数。</translation>
    </message>
    <message>
        <source>Parcels of this carrier in the workspace.</source>
        <comment>carriers.parcels</comment>
        <translation>工作区中该快递的包裹数。</translation>
    </message>
    <message>
        <source>Parcels delivered.</source>
        <comment>carriers.signed</comment>
        <translation>已签收的包裹数。</translation>
    </message>
    <message>
        <source>Mean days from pick-up to delivery.</source>
        <comment>carriers.mean_days</comment>
        <translation>从揽收到签收的平均天数。</translation>
    </message>
    <message>
        <source>Days within which nine of ten parcels arrive, from pick-up.</source>
        <comment>carriers.p90_days</comment>
        <translation>十件中九件从揽收到签收不超过的天数。</translation>
    </message>
    <message>
        <source>Parcels with a reported problem ÷ parcels.</source>
        <comment>carriers.exceptions</comment>
        <translation>出现异常的包裹 ÷ 全部包裹。</translation>
    </message>
    <message>
        <source>Parcels without movement beyond the limit today ÷ parcels.</source>
        <comment>carriers.stalls</comment>
        <translation>今天超时无更新的包裹 ÷ 全部包裹。</translation>
    </message>
    <message>
        <source>Open decisions whose last day is today or has passed.</source>
        <comment>decision_totals.due</comment>
        <translation>截止日为今天或更早的待处理决策。</translation>
    </message>
    <message>
        <source>By kind: make and buy, sales of the units that could no longer come in time if the order waited for the next review; restock and expedite, sales at risk; stop, money tied up; chase, paid orders under way; tell, average order × the share of such customers who bought again within 60 days, at most their own pace; check, sales or work concerned. Kinds do not add up.</source>
        <comment>decisions.money</comment>
        <translation>按类别：生产与采购为若等到下次评审才下单将来不及到货的销售额；补货与催交为有风险的销售额；停止为占用资金；催件为在途的已付订单；触达为平均订单金额 × 此类客户 60 天内复购的比例，不超过客户自身的消费节奏；核查为涉及的销售额或工作量。各类别不可相加。</translation>
    </message>
    <message>
        <source>Fill rate = units delivered in full and on time from stock ÷ units demanded: units shipped by the promised day, else within the days to ship of the settings (2 unless changed) ÷ units due in the last 28 days.</source>
        <comment>measure.fill_rate</comment>
        <translation>满足率 = 从库存按时足量交付的数量 ÷ 需求数量：近 28 天到期数量中，在承诺日（无承诺日时为下单后设置的发货天数，默认 2 天）前发出的数量所占比例。</translation>
    </message>
    <message>
        <source>On-time delivery = delivered by the promised day ÷ delivered or due, by promised day in the last 28 days. Without a promised day: shipping day + the days to deliver of the settings (3, fresh food 1, unless changed).</source>
        <comment>measure.on_time</comment>
        <translation>准时送达率 = 承诺日前送达 ÷ 已送达或到期，按承诺日在近 28 天内统计。无承诺日时：发货日 + 设置中的送达天数（默认 3 天，生鲜 1 天）。</translation>
    </message>
    <message>
        <source>How likely both are one person, given how rare what they share is and who else it could be.</source>
        <comment>same_customers.probability</comment>
        <translation>按共同之处的稀有程度以及是否另有他人符合，两者为同一人的可能性。</translation>
    </message>
    <message>
        <source>log2 of how much more often one person's records agree like this than two strangers' do; negative speaks against.</source>
        <comment>same_evidence.bits</comment>
        <translation>同一人的记录如此一致比两个陌生人多出的倍数，取以 2 为底的对数；负数表示反对。</translation>
    </message>
    <message>
        <source>Share of customers once in this segment (on four days, 60 days apart) who bought again within 60 days; with fewer than 20 of them, the share of their lifecycle stage.</source>
        <comment>segments.chance</comment>
        <translation>曾在此分层的客户（取四个时点，间隔 60 天）在其后 60 天内复购的比例；不足 20 人时用其生命周期阶段的比例。</translation>
    </message>
    <message>
        <source>Average order × chance, summed over the customers; each at most what she spent in 60 days so far.</source>
        <comment>segments.expected</comment>
        <translation>平均订单金额 × 复购概率，逐客户求和；每位客户不超过其以往 60 天的消费节奏。</translation>
    </message>
    <message>
        <source>Sales waiting for units of this order that are needed before an order of the next review could come (today + review days + lead time).</source>
        <comment>plan_orders.stake</comment>
        <translation>等待本订单供货、且在下次评审的订单到货之前（今天 + 评审天数 + 提前期）就需要的销售额。</translation>
    </message>
    <message>
        <source>On-time delivery = delivered by the promised day ÷ delivered or due. Without a promised day: shipping day + the days to deliver of the settings (3, fresh food 1, unless changed).</source>
        <comment>carriers.on_time</comment>
        <translation>准时送达率 = 承诺日前送达 ÷ 已送达或到期。无承诺日时：发货日 + 设置中的送达天数（默认 3 天，生鲜 1 天）。</translation>
    </message>
    <message>
        <source>Certain: words, amount, size and colour agree and no other product comes near; these can be accepted together. Doubtful: a person decides. Nothing is linked by itself.</source>
        <comment>unmatched.match</comment>
        <translation>确定：用词、净含量、尺码、颜色都一致，且没有别的商品接近，可批量接受。待确认：由人逐条判断。系统不会自行关联。</translation>
    </message>
    <message>
        <source>Probability that the goods are this product, of all products and none.</source>
        <comment>unmatched.likeness</comment>
        <translation>在全部商品与“都不是”之中，是该商品的概率。</translation>
    </message>
    <message>
        <source>How many of the product one piece sold holds: 2 for a listing of 2 × 250 g of a product of 250 g. Demand, plan and measures count it.</source>
        <comment>unmatched.factor</comment>
        <translation>售出一件含几份商品：250 g 的商品以 250 g×2 出售时为 2。需求、计划与指标都按此折算。</translation>
    </message>
    <message>
        <source>Probability that the goods are this product, of all products and none.</source>
        <comment>match_candidates.likeness</comment>
        <translation>在全部商品与“都不是”之中，是该商品的概率。</translation>
    </message>
    <message>
        <source>How many of the product one piece sold holds.</source>
        <comment>match_candidates.factor</comment>
        <translation>售出一件含几份该商品。</translation>
    </message>
    <message>
        <source>Units in all warehouses by the newest stock list of each, damaged ones among them.</source>
        <comment>stock_totals.on_hand</comment>
        <translation>各仓最近一次库存之和，含次品。</translation>
    </message>
    <message>
        <source>Units that orders hold.</source>
        <comment>stock_totals.locked</comment>
        <translation>被订单占用的数量。</translation>
    </message>
    <message>
        <source>Units that can still be promised: on hand − locked, or what the list itself says.</source>
        <comment>stock_totals.available</comment>
        <translation>可承诺的数量：在库 − 占用，或以库存表自报为准。</translation>
    </message>
    <message>
        <source>Units of purchase orders that have not come.</source>
        <comment>stock_totals.inbound</comment>
        <translation>采购单尚未到货的数量。</translation>
    </message>
    <message>
        <source>Oldest of the newest stock lists of the warehouses.</source>
        <comment>stock_totals.at</comment>
        <translation>各仓最近一次库存时间中最早的一个。</translation>
    </message>
    <message>
        <source>Available ÷ mean weekly forecast × 7.</source>
        <comment>stock_totals.cover</comment>
        <translation>可用库存 ÷ 周均预测 × 7。</translation>
    </message>
    <message>
        <source>Messages a day and member of the last 14 days ÷ those of the 14 days before − 1.</source>
        <comment>delta</comment>
        <translation>近 14 天人均日消息 ÷ 此前 14 天 − 1。</translation>
    </message>
    <message>
        <source>Heating or cooling: activity changed by 20 % or more. Growing or shrinking: members by 5 % or more. Silent: no message for 7 days.</source>
        <comment>trend</comment>
        <translation>升温/降温：活跃度变化达 20%；成员增加/流失：变化达 5%；沉默：7 天无消息。</translation>
    </message>
    <message>
        <source>Sum of the errors ÷ their mean size, of the newest forecasts whose weeks are over. Beyond 4 either way the forecast runs after demand (Brown 1959).</source>
        <comment>forecast.tracking</comment>
        <translation>误差之和 ÷ 平均绝对误差，按最近已过去的各周预测计算。超过 ±4 表示预测持续落后于需求（Brown 1959）。</translation>
    </message>
    <message>
        <source>Drifting: the tracking signal is beyond 4. Biased: more than 20 % too high or low. New: fewer than 13 weeks of sales. Event ahead: within four weeks.</source>
        <comment>forecast.tags</comment>
        <translation>漂移：跟踪信号超过 4。有偏差：偏高或偏低超过 20%。新品：销售不足 13 周。临近活动：四周之内。</translation>
    </message>
    <message>
        <source>How much nearer the override came to what was sold than the statistics did; negative = farther.</source>
        <comment>override_outcomes.gain</comment>
        <translation>人工覆盖比统计预测更接近实际销量多少；负数表示更远。</translation>
    </message>
    <message>
        <source>Points of WAPE won against the forecast one step simpler: seasonal naive for the backtest, the statistics for overridden forecasts.</source>
        <comment>forecast_accuracy.fva</comment>
        <translation>与更简单一步的预测相比赢得的 WAPE 百分点：回测对比季节性朴素法，人工覆盖对比统计预测。</translation>
    </message>
    <message>
        <source>Demand factor earlier events of this kind had, all products together.</source>
        <comment>events.learned</comment>
        <translation>同类活动过去的需求倍数（全部商品合计）。</translation>
    </message>
    <message>
        <source>Demand factor of this event: units sold in its weeks over the ordinary weeks around it, for a whole week of the event.</source>
        <comment>events.happened</comment>
        <translation>本次活动的实际倍数：活动周销量 ÷ 前后平常周销量，折算为整周。</translation>
    </message>
    <message>
        <source>Your factor ÷ what happened − 1; positive = guessed too high.</source>
        <comment>events.guess_error</comment>
        <translation>预估倍数 ÷ 实际倍数 − 1；正数表示预估偏高。</translation>
    </message>
    <message>
        <source>Days before the event in which demand differs too (stocking up); learned from history when empty.</source>
        <comment>events.lead</comment>
        <translation>活动前需求也受影响的天数（提前备货）；留空则由历史学得。</translation>
    </message>
    <message>
        <source>Days after the event in which demand differs too (a dip); learned from history when empty.</source>
        <comment>events.lag</comment>
        <translation>活动后需求也受影响的天数（需求回落）；留空则由历史学得。</translation>
    </message>
    <message>
        <source>Other events in the same days for the same goods and channel: what each did cannot be told apart.</source>
        <comment>events.clash</comment>
        <translation>同一时间、同一商品与渠道的其他活动：各自效果无法区分。</translation>
    </message>
    <message>
        <source>Products the event concerns.</source>
        <comment>events.goods</comment>
        <translation>活动涉及的商品数。</translation>
    </message>
    <message>
        <source>Units in whole weeks of such events ÷ units of the ordinary weeks around them, all products together.</source>
        <comment>event_effects.lift</comment>
        <translation>此类活动整周销量 ÷ 前后平常周销量，全部商品合计。</translation>
    </message>
    <message>
        <source>Weeks before in which demand differed by more than 8 % and two standard errors.</source>
        <comment>event_effects.lead_weeks</comment>
        <translation>活动前需求偏离超过 8 % 且超过两倍标准误的周数。</translation>
    </message>
    <message>
        <source>Weeks after in which demand differed by more than 8 % and two standard errors.</source>
        <comment>event_effects.lag_weeks</comment>
        <translation>活动后需求偏离超过 8 % 且超过两倍标准误的周数。</translation>
    </message>
    <message>
        <source>Mean factor the planner gave to past events of this kind.</source>
        <comment>event_effects.guess</comment>
        <translation>计划员对过去同类活动预估倍数的平均值。</translation>
    </message>
    <message>
        <source>What happened in those events, on average.</source>
        <comment>event_effects.guessed_lift</comment>
        <translation>上述活动实际倍数的平均值。</translation>
    </message>
    <message>
        <source>Guessed ÷ happened − 1; positive = guessed too high.</source>
        <comment>event_effects.guess_error</comment>
        <translation>预估 ÷ 实际 − 1；正数表示预估偏高。</translation>
    </message>
    <message>
        <source>What the forecast learns from in this week.</source>
        <comment>cleaned_weeks.used</comment>
        <translation>预测在这一周实际采用的数值。</translation>
    </message>
    <message>
        <source>Your word on this week: automatic, use as recorded, or leave out. The next forecast follows it.</source>
        <comment>cleaned_weeks.choice</comment>
        <translation>对这一周的处理：自动、按记录采用或不采用。下次预测即生效。</translation>
    </message>
    <message>
        <source>Change of demand when the signal goes from its usual value to a strong one.</source>
        <comment>forecast_signals.effect</comment>
        <translation>信号由平常值升至较强值时，需求的变化。</translation>
    </message>
    <message>
        <source>How much lower the backtest's WAPE is with the signal; it is used only when positive.</source>
        <comment>forecast_signals.gain</comment>
        <translation>采用该信号后回测 WAPE 降低的幅度；仅在为正时采用。</translation>
    </message>
    <message>
        <source>Share of the forecast that comes from the product's own sales; the rest from the launch.</source>
        <comment>launches.own_share</comment>
        <translation>预测中来自自身销售的比重，其余来自上市曲线。</translation>
    </message>
    <message>
        <source>Units expected in the weeks planned: look-alikes, votes and lists, your guess and first sales, weighed by how sure each is.</source>
        <comment>launches.expected</comment>
        <translation>规划周内的预计销量：相似商品、投票与接龙、预估及首批销售，按各自的把握程度加权。</translation>
    </message>
    <message>
        <source>Mean absolute error ÷ the mean change from one week to the next in each product’s history (naive forecast, Hyndman &amp; Koehler 2006), pooled in units; below 1 is better than naive.</source>
        <comment>forecast_accuracy.mase</comment>
        <translation>平均绝对误差 ÷ 各商品历史中相邻两周的平均变化（朴素预测，Hyndman &amp; Koehler 2006），按数量合并；小于 1 优于朴素法。</translation>
    </message>
    <message>
        <source>Root of the mean squared error ÷ the mean squared change from one week to the next in each product’s history (M5, 2020), pooled; large misses weigh more than in MASE.</source>
        <comment>forecast_accuracy.rmsse</comment>
        <translation>均方误差 ÷ 各商品历史中相邻两周变化的均方，再开方（M5，2020），按数量合并；大偏差比 MASE 中权重更高。</translation>
    </message>
    <message>
        <source>Share of weeks whose demand lay in the 80 % range; 80 % is right. The backtest’s ranges were set by the same errors; earlier forecasts are judged by the range they gave, overrides left aside, since ranges have been kept.</source>
        <comment>forecast_accuracy.in80</comment>
        <translation>需求落在 80 % 区间内的周数占比，80 % 最合适。回测的区间由同样的误差校准；早期预测按当时给出的区间判断（自开始保存区间起，不计人工覆盖）。</translation>
    </message>
    <message>
        <source>Share of weeks whose demand lay in the 95 % range; 95 % is right. See the 80 % range.</source>
        <comment>forecast_accuracy.in95</comment>
        <translation>需求落在 95 % 区间内的周数占比，95 % 最合适，参见 80 % 区间。</translation>
    </message>
    <message>
        <source>WAPE = Σ|actual − forecast| ÷ Σ actual over the products shown, at this many weeks ahead.</source>
        <comment>forecast_accuracy.wape</comment>
        <translation>WAPE = Σ|实际 − 预测| ÷ Σ实际，按所示商品、该提前周数。</translation>
    </message>
    <message>
        <source>Bias = Σ(forecast − actual) ÷ Σ actual over the products shown; positive = too high.</source>
        <comment>forecast_accuracy.bias</comment>
        <translation>偏差 = Σ(预测 − 实际) ÷ Σ实际，按所示商品；正值表示偏高。</translation>
    </message>
    <message>
        <source>What that forecast said of the week, its overrides included.</source>
        <comment>forecast_changes.before</comment>
        <translation>当时的预测对该周的说法，含人工覆盖。</translation>
    </message>
    <message>
        <source>Forecast now − earlier forecast; of weeks that are over, what was sold − the earlier forecast.</source>
        <comment>forecast_changes.difference</comment>
        <translation>现在的预测 − 当时的预测；已结束的周为销量 − 当时的预测。</translation>
    </message>
    <message>
        <source>Part of the difference that comes from the statistics: new sales, another method, changed data.</source>
        <comment>forecast_changes.by_stat</comment>
        <translation>差异中来自统计的部分：新的销售、方法变化、数据变化。</translation>
    </message>
    <message>
        <source>Part of the difference that comes from overrides. Both parts add up to it.</source>
        <comment>forecast_changes.by_override</comment>
        <translation>差异中来自人工覆盖的部分，两部分之和即为差异。</translation>
    </message>
    <message>
        <source>What the line does to the result of the line before: × multiplies, + and − add.</source>
        <comment>forecast_why.change</comment>
        <translation>该行对上一行结果的作用：× 为乘，+、− 为加减。</translation>
    </message>
    <message>
        <source>The mean of several methods that suit the demand is taken unless another is a quarter better: a backtest of some weeks is itself uncertain.</source>
        <comment>forecast_scores.chosen</comment>
        <translation>适合该需求的几种方法的平均优先，除非另一方法好四分之一以上：只有若干周的回测本身也不确定。</translation>
    </message>
    <message>
        <source>Units of the week after this line; the last line is the final forecast.</source>
        <comment>forecast_why.result</comment>
        <translation>到该行为止的本周数量，最后一行即最终预测。</translation>
    </message>
    <message>
        <source>Mean absolute error ÷ mean absolute error of the naive forecast on the history (last year's week; in a short history the week before); below 1 is better than naive.</source>
        <comment>forecast.mase</comment>
        <translation>平均绝对误差 ÷ 历史上朴素预测（去年同周；历史较短时为上一周）的平均绝对误差；小于 1 优于朴素法。</translation>
    </message>
    <message>
        <source>Said by a person; else the warehouse that most orders of the last 13 weeks to this province name; else the only warehouse there is.</source>
        <comment>areas.source</comment>
        <translation>人工指定优先；否则取最近 13 周发往该省的订单中出现最多的仓库；再否则取唯一的仓库。</translation>
    </message>
    <message>
        <source>The warehouse whose forecast takes in this province. Demand of a warehouse is the sum of the provinces it serves.</source>
        <comment>areas.warehouse</comment>
        <translation>该省的预测计入此仓库。仓库的需求是其服务省份之和。</translation>
    </message>
    <message>
        <source>Of the orders that name a warehouse, those that name the proposed one.</source>
        <comment>areas.agree</comment>
        <translation>注明仓库的订单中，由建议仓库发货的订单数。</translation>
    </message>
    <message>
        <source>Orders of the last 13 weeks to this province that name their warehouse, such as in Jushuitan’s order list.</source>
        <comment>areas.told</comment>
        <translation>最近 13 周发往该省、且注明发货仓的订单数，例如聚水潭订单表。</translation>
    </message>
</context>
<context>
    <name>measures</name>
    <message>
        <source>Customers and sales</source>
        <translation>客户与销售</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>需求预测</translation>
    </message>
    <message>
        <source>Supply and stock</source>
        <translation>供应与库存</translation>
    </message>
    <message>
        <source>Delivery and service</source>
        <translation>履约与售后</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>次/年</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>row %1</source>
        <comment>place.row</comment>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language.code</comment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>header.unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Import of %1 files</source>
        <comment>job.import</comment>
        <translation>导入 %1 个文件</translation>
    </message>
    <message>
        <source>Imported %1 files: %2 rows read in, %3 rejected; %4 new, %5 changed, %6 unchanged</source>
        <comment>job.import.done</comment>
        <translation>已导入 %1 个文件：成功 %2 行，拒收 %3 行；新增 %4 条，更新 %5 条，未变 %6 条</translation>
    </message>
    <message>
        <source>Recompute</source>
        <comment>job.compute</comment>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Recomputed: %1</source>
        <comment>job.compute.done</comment>
        <translation>已重新计算：%1</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <comment>job.compute.fresh</comment>
        <translation>全部结果已是最新</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>job.edit</comment>
        <translation>修改</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>job.edit.done</comment>
        <translation>已保存</translation>
    </message>
    <message>
        <source>%1 changes saved</source>
        <comment>job.edit.done_many</comment>
        <translation>已保存 %1 处修改</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>job.undo</comment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>job.undo.done</comment>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>job.redo</comment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <comment>job.redo.done</comment>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>job.export</comment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Written: %1 (%2 rows)</source>
        <comment>job.export.done</comment>
        <translation>已导出：%1（%2 行）</translation>
    </message>
    <message>
        <source>Export of the workbook</source>
        <comment>job.workbook</comment>
        <translation>导出工作簿</translation>
    </message>
    <message>
        <source>Workbook written: %1</source>
        <comment>job.workbook.done</comment>
        <translation>工作簿已导出：%1</translation>
    </message>
    <message>
        <source>Backup</source>
        <comment>job.backup</comment>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backup written: %1</source>
        <comment>job.backup.done</comment>
        <translation>备份已完成：%1</translation>
    </message>
    <message>
        <source>Sample workspace</source>
        <comment>job.sample</comment>
        <translation>样例工作区</translation>
    </message>
    <message>
        <source>Sample brand created: %1 files, %2 orders, %3 customers (all invented)</source>
        <comment>job.sample.done</comment>
        <translation>样例品牌已生成：%1 个文件、%2 张订单、%3 位客户（均为虚构）</translation>
    </message>
    <message>
        <source>Protection of personal data</source>
        <comment>job.passphrase</comment>
        <translation>个人信息保护</translation>
    </message>
    <message>
        <source>Passphrase set. Without it names and phones can never be read again.</source>
        <comment>job.passphrase.set</comment>
        <translation>口令已设置。忘记口令将无法再读取姓名与电话。</translation>
    </message>
    <message>
        <source>Passphrase removed. Anyone who has the file can read names and phones.</source>
        <comment>job.passphrase.removed</comment>
        <translation>口令已移除。任何拿到文件的人都能读取姓名与电话。</translation>
    </message>
    <message>
        <source>Personal data unlocked</source>
        <comment>job.unlock.done</comment>
        <translation>个人信息已解锁</translation>
    </message>
    <message>
        <source>Erase a customer</source>
        <comment>job.erase</comment>
        <translation>清除客户</translation>
    </message>
    <message>
        <source>The customer's personal data were erased everywhere</source>
        <comment>job.erase.done</comment>
        <translation>该客户的个人信息已在各处清除</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>job.report</comment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <comment>job.report.done</comment>
        <translation>报告已写入 %1</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <comment>progress.import.digest</comment>
        <translation>核对文件</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>progress.import.read</comment>
        <translation>读取</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <comment>progress.import.rows</comment>
        <translation>读取数据行</translation>
    </message>
    <message>
        <source>Linking orders, goods and parcels</source>
        <comment>progress.import.link</comment>
        <translation>关联订单、商品与包裹</translation>
    </message>
    <message>
        <source>Saving</source>
        <comment>progress.import.commit</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Grouping customers</source>
        <comment>progress.compute.segments</comment>
        <translation>客户分层</translation>
    </message>
    <message>
        <source>Forecasting</source>
        <comment>progress.compute.forecast</comment>
        <translation>预测</translation>
    </message>
    <message>
        <source>Planning</source>
        <comment>progress.compute.plan</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Checking parcels</source>
        <comment>progress.compute.shipments</comment>
        <translation>检查包裹</translation>
    </message>
    <message>
        <source>Measuring</source>
        <comment>progress.compute.metrics</comment>
        <translation>计算指标</translation>
    </message>
    <message>
        <source>Ranking decisions</source>
        <comment>progress.compute.decisions</comment>
        <translation>排序决策</translation>
    </message>
    <message>
        <source>Writing sample files</source>
        <comment>progress.sample.write</comment>
        <translation>生成样例文件</translation>
    </message>
    <message>
        <source>Writing</source>
        <comment>progress.export</comment>
        <translation>写出</translation>
    </message>
    <message>
        <source>Undoing</source>
        <comment>progress.undo</comment>
        <translation>撤销中</translation>
    </message>
    <message>
        <source>Copying</source>
        <comment>progress.backup</comment>
        <translation>复制中</translation>
    </message>
    <message>
        <source>segments</source>
        <comment>result.segments</comment>
        <translation>客户分层</translation>
    </message>
    <message>
        <source>forecast</source>
        <comment>result.forecast</comment>
        <translation>需求预测</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>result.plan</comment>
        <translation>生产计划</translation>
    </message>
    <message>
        <source>parcels</source>
        <comment>result.shipments</comment>
        <translation>发运状态</translation>
    </message>
    <message>
        <source>measures</source>
        <comment>result.metrics</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>decisions</source>
        <comment>result.decisions</comment>
        <translation>决策</translation>
    </message>
    <message>
        <source>FMCG</source>
        <comment>template.fmcg</comment>
        <translation>快消</translation>
    </message>
    <message>
        <source>Fashion</source>
        <comment>template.fashion</comment>
        <translation>时尚</translation>
    </message>
    <message>
        <source>Fresh food</source>
        <comment>template.fresh</comment>
        <translation>生鲜</translation>
    </message>
    <message>
        <source>Customised</source>
        <comment>template.custom</comment>
        <translation>定制</translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <comment>store.missing</comment>
        <translation>找不到工作区：%1。</translation>
    </message>
    <message>
        <source>This workspace was made by a newer Roulian (format %1; this version reads up to %2). Update Roulian to open it; the file was not changed.</source>
        <comment>store.newer</comment>
        <translation>该工作区由更新版本的柔链创建（格式 %1，本版本最高支持 %2）。请升级后再打开；文件未被改动。</translation>
    </message>
    <message>
        <source>%1 is not a Roulian workspace.</source>
        <comment>store.not_a_workspace</comment>
        <translation>%1 不是柔链工作区文件。</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged. Open the newest backup beside it, or ask for help before working on.</source>
        <comment>store.corrupt</comment>
        <translation>工作区 %1 已损坏。请打开旁边的最新备份，继续操作前先寻求帮助。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <comment>store.disk_full</comment>
        <translation>磁盘已满，未做任何改动；请清理空间后重试。</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <comment>store.read_only</comment>
        <translation>工作区以只读方式打开。</translation>
    </message>
    <message>
        <source>Another Roulian has this workspace open; here it can only be read.</source>
        <comment>store.locked_by_other</comment>
        <translation>另一个柔链正在使用该工作区，此处只能查看。</translation>
    </message>
    <message>
        <source>The folder cannot be written to; the workspace can only be read.</source>
        <comment>store.folder_read_only</comment>
        <translation>所在文件夹不可写，工作区只能查看。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <comment>store.exists</comment>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>The workspace is busy. Try again in a moment.</source>
        <comment>store.busy</comment>
        <translation>工作区正忙，请稍后再试。</translation>
    </message>
    <message>
        <source>The workspace could not do this: %1</source>
        <comment>store.sql</comment>
        <translation>工作区无法完成该操作：%1</translation>
    </message>
    <message>
        <source>Only the newest import can be undone. Undo “%1” first.</source>
        <comment>store.undo.not_last</comment>
        <translation>只能撤销最近一次导入，请先撤销“%1”。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <comment>store.undo.none</comment>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Personal data are locked. Unlock them with the passphrase first.</source>
        <comment>vault.locked</comment>
        <translation>个人信息已锁定，请先输入口令解锁。</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <comment>vault.wrong_passphrase</comment>
        <translation>口令不正确。</translation>
    </message>
    <message>
        <source>Sealed personal data could not be opened.</source>
        <comment>vault.damaged</comment>
        <translation>加密的个人信息无法读取。</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <comment>table.unknown</comment>
        <translation>没有名为“%1”的表。</translation>
    </message>
    <message>
        <source>Table “%1” cannot be narrowed by “%2”.</source>
        <comment>table.where</comment>
        <translation>表“%1”不支持按“%2”筛选。</translation>
    </message>
    <message>
        <source>“%1” is not understood here. Try &gt;100, 10..50, text, or 空 for missing.</source>
        <comment>filter.syntax</comment>
        <translation>无法理解“%1”。可输入 &gt;100、10..50、文字，或“空”。</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <comment>filter.column</comment>
        <translation>没有“%1”这一列。</translation>
    </message>
    <message>
        <source>Unknown kind of edit: %1</source>
        <comment>edit.unknown</comment>
        <translation>未知的修改类型：%1</translation>
    </message>
    <message>
        <source>“%1” is not a value that fits here.</source>
        <comment>edit.value</comment>
        <translation>“%1”不是有效的值。</translation>
    </message>
    <message>
        <source>This was changed meanwhile: %1</source>
        <comment>edit.conflict</comment>
        <translation>该项已被改动：%1</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <comment>cancelled</comment>
        <translation>已取消，未做任何改动。</translation>
    </message>
    <message>
        <source>The file %1 is no longer there or has changed, so the import cannot be repeated.</source>
        <comment>redo.file_gone</comment>
        <translation>文件 %1 已不存在或已改变，无法重做导入。</translation>
    </message>
    <message>
        <source>There are no orders yet. Import an order export first.</source>
        <comment>compute.no_orders</comment>
        <translation>还没有订单，请先导入订单文件。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>file.write</comment>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 was not recognised. Choose what its columns mean.</source>
        <comment>import.unrecognised</comment>
        <translation>未能识别 %1，请指定各列含义。</translation>
    </message>
    <message>
        <source>%1 was imported before; nothing changed.</source>
        <comment>import.repeat</comment>
        <translation>%1 之前已导入，无变化。</translation>
    </message>
    <message>
        <source>Bring order %2 of %1 forward: due %3, needed %4</source>
        <comment>decision.expedite</comment>
        <translation>催 %1 的采购单 %2 提前：约定 %3，需要 %4</translation>
    </message>
    <message>
        <source>Stop buying %1: stock covers %2 days</source>
        <comment>decision.stop</comment>
        <translation>停止补货 %1：库存可供 %2 天</translation>
    </message>
    <message>
        <source>Chase %1 parcels at %2: %3</source>
        <comment>decision.chase</comment>
        <translation>向 %2 催办 %1 个包裹：%3</translation>
    </message>
    <message>
        <source>Reach %1 customers: %2</source>
        <comment>decision.tell</comment>
        <translation>联系 %1 位客户：%2</translation>
    </message>
    <message>
        <source>%1 is overloaded in %2 weeks, worst in %3 (%4)</source>
        <comment>decision.capacity</comment>
        <translation>%1 有 %2 周超负荷，最紧为 %3（%4）</translation>
    </message>
    <message>
        <source>%1 order lines have no product: match them so that they count</source>
        <comment>decision.check.lines</comment>
        <translation>%1 行订单没有匹配到商品，请匹配后计入需求</translation>
    </message>
    <message>
        <source>%1 rows were rejected on import: look and mend them</source>
        <comment>decision.check.rows</comment>
        <translation>导入时拒收 %1 行，请查看并修正</translation>
    </message>
    <message>
        <source>%1 customers share a phone under different names</source>
        <comment>decision.check.identities</comment>
        <translation>%1 位客户手机号相同但姓名不同，请确认</translation>
    </message>
    <message>
        <source>Stock %1, demand next 4 weeks %2, on order %3</source>
        <comment>decision.why.short</comment>
        <translation>库存 %1，未来 4 周需求 %2，在途 %3</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>decision.why.order</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Longest without update: %1 hours</source>
        <comment>decision.why.parcels</comment>
        <translation>最长停滞 %1 小时</translation>
    </message>
    <message>
        <source>Without it the plan is too low</source>
        <comment>decision.why.lines</comment>
        <translation>不处理会使计划偏低</translation>
    </message>
    <message>
        <source>past the promised day</source>
        <comment>chase.late</comment>
        <translation>已超承诺时间</translation>
    </message>
    <message>
        <source>no movement</source>
        <comment>chase.stalled</comment>
        <translation>轨迹停滞</translation>
    </message>
    <message>
        <source>reported a problem</source>
        <comment>chase.exception</comment>
        <translation>物流异常</translation>
    </message>
    <message>
        <source>are coming back</source>
        <comment>chase.returning</comment>
        <translation>正在退回</translation>
    </message>
    <message>
        <source>Forecast error (WAPE)</source>
        <comment>measure.wape</comment>
        <translation>预测误差（WAPE）</translation>
    </message>
    <message>
        <source>Forecast bias</source>
        <comment>measure.bias</comment>
        <translation>预测偏差</translation>
    </message>
    <message>
        <source>Forecast value added</source>
        <comment>measure.fva</comment>
        <translation>预测增值</translation>
    </message>
    <message>
        <source>80 % range hit rate</source>
        <comment>measure.coverage80</comment>
        <translation>80% 区间命中率</translation>
    </message>
    <message>
        <source>Order fill rate</source>
        <comment>measure.fill_rate</comment>
        <translation>订单满足率</translation>
    </message>
    <message>
        <source>On-time delivery</source>
        <comment>measure.on_time</comment>
        <translation>准时送达率</translation>
    </message>
    <message>
        <source>Stock turns</source>
        <comment>measure.stock_turns</comment>
        <translation>库存周转</translation>
    </message>
    <message>
        <source>Stock at cost</source>
        <comment>measure.stock_value</comment>
        <translation>库存成本</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <comment>measure.cover_days</comment>
        <translation>库存可供天数</translation>
    </message>
    <message>
        <source>Net sales, 28 days</source>
        <comment>measure.sales</comment>
        <translation>近 28 天净销售额</translation>
    </message>
    <message>
        <source>Orders, 28 days</source>
        <comment>measure.orders</comment>
        <translation>近 28 天订单数</translation>
    </message>
    <message>
        <source>Average order value</source>
        <comment>measure.aov</comment>
        <translation>客单价</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <comment>measure.repeat_rate</comment>
        <translation>复购率</translation>
    </message>
    <message>
        <source>Buyers, 28 days</source>
        <comment>measure.buyers</comment>
        <translation>近 28 天下单客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>measure.customers</comment>
        <translation>客户总数</translation>
    </message>
    <message>
        <source>Active customers</source>
        <comment>measure.active_customers</comment>
        <translation>活跃客户</translation>
    </message>
    <message>
        <source>Group members</source>
        <comment>measure.members</comment>
        <translation>社群成员</translation>
    </message>
    <message>
        <source>Return rate</source>
        <comment>measure.return_rate</comment>
        <translation>退货率</translation>
    </message>
    <message>
        <source>Products short</source>
        <comment>measure.short_skus</comment>
        <translation>缺货商品数</translation>
    </message>
    <message>
        <source>Planned orders</source>
        <comment>measure.plan_cost</comment>
        <translation>计划订单金额</translation>
    </message>
    <message>
        <source>Parcels at risk</source>
        <comment>measure.late_parcels</comment>
        <translation>风险包裹</translation>
    </message>
    <message>
        <source>Plan nervousness</source>
        <comment>measure.nervousness</comment>
        <translation>计划波动</translation>
    </message>
    <message>
        <source>Loss rate</source>
        <comment>measure.loss_rate</comment>
        <translation>损耗率</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>why.source.row</comment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Table “%1”</source>
        <comment>why.source.table</comment>
        <translation>表“%1”</translation>
    </message>
    <message>
        <source>Cancel or put off order %2 of %1: not needed in the horizon</source>
        <comment>decision.cancel</comment>
        <translation>取消或推迟 %1 的采购单 %2：计划期内不需要</translation>
    </message>
    <message>
        <source>Rejected rows do not count in any figure</source>
        <comment>decision.why.rows</comment>
        <translation>拒收的行不计入任何数字</translation>
    </message>
    <message>
        <source>Segments count such a customer once</source>
        <comment>decision.why.identities</comment>
        <translation>分层时按一位客户计算</translation>
    </message>
    <message>
        <source>Look at the files</source>
        <comment>job.preview</comment>
        <translation>查看文件</translation>
    </message>
    <message>
        <source>%1 files looked at</source>
        <comment>job.preview.done</comment>
        <translation>已查看 %1 个文件</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <comment>store.redo.none</comment>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <comment>file.missing</comment>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <comment>why.source.rows</comment>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>About this workbook</source>
        <comment>workbook.about</comment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Calculated as of</source>
        <comment>workbook.as_of</comment>
        <translation>计算日期</translation>
    </message>
    <message>
        <source>Way of selling</source>
        <comment>workbook.template</comment>
        <translation>售卖方式</translation>
    </message>
    <message>
        <source>Sample data</source>
        <comment>workbook.sample</comment>
        <translation>样例数据</translation>
    </message>
    <message>
        <source>All people, products and figures are invented</source>
        <comment>workbook.sample.yes</comment>
        <translation>人物、商品与数字均为虚构</translation>
    </message>
    <message>
        <source>Unknown export format “%1”; use xlsx, csv or json.</source>
        <comment>export.format</comment>
        <translation>未知的导出格式“%1”，可用 xlsx、csv、json。</translation>
    </message>
    <message>
        <source>This row is no longer there.</source>
        <comment>explain.row</comment>
        <translation>该行已不存在。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list.comma</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The row has %2 columns where the header has %1; it was left out.</source>
        <comment>row.ragged</comment>
        <translation>该行有 %2 列，表头有 %1 列，未导入。</translation>
    </message>
    <message>
        <source>Mend the row in the back office's export, or export again without opening the file in a spreadsheet.</source>
        <comment>row.ragged.do</comment>
        <translation>请在原系统重新导出，不要用表格软件另存；或补齐该行后再导入。</translation>
    </message>
    <message>
        <source>A required cell is empty.</source>
        <comment>row.value.missing</comment>
        <translation>必填的单元格为空。</translation>
    </message>
    <message>
        <source>Fill the cell in the file and import it again; rows that are in already stay as they are.</source>
        <comment>row.value.missing.do</comment>
        <translation>补上该单元格后重新导入，已导入的行不受影响。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <comment>row.number.invalid</comment>
        <translation>不是数字。</translation>
    </message>
    <message>
        <source>Write the number with digits only and import the file again.</source>
        <comment>row.number.invalid.do</comment>
        <translation>改成纯数字后重新导入该文件。</translation>
    </message>
    <message>
        <source>This is not an amount of money.</source>
        <comment>row.money.invalid</comment>
        <translation>不是金额。</translation>
    </message>
    <message>
        <source>Write the amount in yuan, such as 12.50, and import the file again.</source>
        <comment>row.money.invalid.do</comment>
        <translation>按元填写金额（如 12.50）后重新导入。</translation>
    </message>
    <message>
        <source>This is not a quantity.</source>
        <comment>row.quantity.invalid</comment>
        <translation>不是数量。</translation>
    </message>
    <message>
        <source>Write the quantity with digits and import the file again.</source>
        <comment>row.quantity.invalid.do</comment>
        <translation>用数字填写数量后重新导入。</translation>
    </message>
    <message>
        <source>This is not a date or time.</source>
        <comment>row.time.invalid</comment>
        <translation>不是日期或时间。</translation>
    </message>
    <message>
        <source>Write it as 2026-08-17 or 2026-08-17 10:30 and import the file again.</source>
        <comment>row.time.invalid.do</comment>
        <translation>写成 2026-08-17 或 2026-08-17 10:30 后重新导入。</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this number (1.23E+18); export the file again and do not save it in a spreadsheet.</source>
        <comment>row.id.damaged</comment>
        <translation>编号被表格软件改成了科学计数法，请重新导出，不要用表格软件另存。</translation>
    </message>
    <message>
        <source>Export the file again and import it without opening it in a spreadsheet.</source>
        <comment>row.id.damaged.do</comment>
        <translation>重新导出，不要用表格软件打开或另存，直接导入。</translation>
    </message>
    <message>
        <source>Belongs to row %1, which was left out.</source>
        <comment>row.head.rejected</comment>
        <translation>属于第 %1 行的单据，而该行未导入。</translation>
    </message>
    <message>
        <source>Mend the row that opens the document; this row then enters with it.</source>
        <comment>row.head.rejected.do</comment>
        <translation>先修正单据头所在的行，本行会随之导入。</translation>
    </message>
    <message>
        <source>No document stands above this row.</source>
        <comment>row.head.missing</comment>
        <translation>该行上方没有单据头。</translation>
    </message>
    <message>
        <source>Export the whole document again: its first row is not in this file.</source>
        <comment>row.head.missing.do</comment>
        <translation>该单据的第一行不在文件中，请重新完整导出。</translation>
    </message>
    <message>
        <source>The rows of this order stand apart; sort the file by order number and import it again.</source>
        <comment>order.rows.apart</comment>
        <translation>同一订单的行不相邻，请按订单号排序后重新导入。</translation>
    </message>
    <message>
        <source>Sort the file by order number and import it again.</source>
        <comment>order.rows.apart.do</comment>
        <translation>按订单号排序后重新导入。</translation>
    </message>
    <message>
        <source>The goods in this cell cannot be told apart.</source>
        <comment>row.items.unreadable</comment>
        <translation>无法拆分这一格里的商品。</translation>
    </message>
    <message>
        <source>Write one product a line, as in “name × 2”, or import the order detail export instead.</source>
        <comment>row.items.unreadable.do</comment>
        <translation>每种商品写一行（如“名称×2”），或改用订单明细导出文件。</translation>
    </message>
    <message>
        <source>The carrier's interface answered with an error: %1 %2</source>
        <comment>tracking.reply.failed</comment>
        <translation>快递接口返回错误：%1 %2</translation>
    </message>
    <message>
        <source>Query the carrier again and import the new reply.</source>
        <comment>tracking.reply.failed.do</comment>
        <translation>重新查询物流后导入新的结果。</translation>
    </message>
    <message>
        <source>The reply has no waybill number.</source>
        <comment>tracking.number.missing</comment>
        <translation>查询结果没有运单号。</translation>
    </message>
    <message>
        <source>Query again with the waybill number and import the new reply.</source>
        <comment>tracking.number.missing.do</comment>
        <translation>带上运单号重新查询，再导入结果。</translation>
    </message>
    <message>
        <source>This line is not valid JSON.</source>
        <comment>row.json.invalid</comment>
        <translation>该行不是有效的 JSON。</translation>
    </message>
    <message>
        <source>Save the reply unchanged, one JSON object a line.</source>
        <comment>row.json.invalid.do</comment>
        <translation>请原样保存接口返回，每行一个 JSON 对象。</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <comment>row.dates.reversed</comment>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Exchange the two days in the file and import it again.</source>
        <comment>row.dates.reversed.do</comment>
        <translation>把两个日期对调后重新导入。</translation>
    </message>
    <message>
        <source>Unknown status; the order is kept but does not count as demand.</source>
        <comment>status.unknown</comment>
        <translation>未知的订单状态：订单已保留，但不计入需求。</translation>
    </message>
    <message>
        <source>Tell the makers of Roulian the word, or choose its meaning when mapping the columns.</source>
        <comment>status.unknown.do</comment>
        <translation>请把该状态词反馈给软件维护者，或在列映射时指定含义。</translation>
    </message>
    <message>
        <source>Unknown after-sales state; the word was kept.</source>
        <comment>aftersale.unknown</comment>
        <translation>未知的售后状态，已保留原文。</translation>
    </message>
    <message>
        <source>Look the order up in the back office; figures count it as not refunded.</source>
        <comment>aftersale.unknown.do</comment>
        <translation>请到原系统核对该售后单；统计时按未退款处理。</translation>
    </message>
    <message>
        <source>Unknown word; the cell was left out.</source>
        <comment>word.unknown</comment>
        <translation>无法识别的词，该格未采用。</translation>
    </message>
    <message>
        <source>Use one of the words in the template's help sheet.</source>
        <comment>word.unknown.do</comment>
        <translation>请使用模板“说明”页中的词。</translation>
    </message>
    <message>
        <source>Rows of one order disagree; the first value, %1, was taken.</source>
        <comment>order.rows.differ</comment>
        <translation>同一订单各行的值不一致，采用第一行的 %1。</translation>
    </message>
    <message>
        <source>Compare the rows in the file; when the later value is right, mend the first row and import again.</source>
        <comment>order.rows.differ.do</comment>
        <translation>请核对这些行；如后面的值才对，修改第一行后重新导入。</translation>
    </message>
    <message>
        <source>The order names %1 kinds of goods, %2 were read; please check.</source>
        <comment>order.items.count</comment>
        <translation>订单写明 %1 种商品，实际读出 %2 种，请核对。</translation>
    </message>
    <message>
        <source>Compare the goods of this order with the back office.</source>
        <comment>order.items.count.do</comment>
        <translation>请与原系统核对该订单的商品。</translation>
    </message>
    <message>
        <source>This is not a phone number; the cell was left out.</source>
        <comment>phone.unreadable</comment>
        <translation>不是电话号码，该格未采用。</translation>
    </message>
    <message>
        <source>Correct the phone in the back office and export again, so that the customer can be matched.</source>
        <comment>phone.unreadable.do</comment>
        <translation>在原系统更正电话后重新导出，便于匹配客户。</translation>
    </message>
    <message>
        <source>The sheet says %1, the waybill number looks like %2.</source>
        <comment>waybill.carrier.mismatch</comment>
        <translation>表中写的是 %1，单号看起来是 %2。</translation>
    </message>
    <message>
        <source>Check which carrier took the parcel and correct the sheet.</source>
        <comment>waybill.carrier.mismatch.do</comment>
        <translation>请核对实际承运的快递公司并更正表格。</translation>
    </message>
    <message>
        <source>The line says %1, its delivery plan sums to %2; the plan was taken.</source>
        <comment>purchase.plan.sum</comment>
        <translation>明细数量为 %1，交货计划合计 %2，以计划为准。</translation>
    </message>
    <message>
        <source>Correct the line or its delivery plan in the back office and export again.</source>
        <comment>purchase.plan.sum.do</comment>
        <translation>在原系统更正明细或交货计划后重新导出。</translation>
    </message>
    <message>
        <source>Unknown parcel state %1 %2.</source>
        <comment>tracking.state.unknown</comment>
        <translation>未知的物流状态 %1 %2。</translation>
    </message>
    <message>
        <source>The parcel keeps its last known state; look at the carrier's page.</source>
        <comment>tracking.state.unknown.do</comment>
        <translation>包裹保留上一个已知状态，请到快递官网查看。</translation>
    </message>
    <message>
        <source>Own warehouses hold more than the total; they were counted beside it.</source>
        <comment>stock.warehouses.exceed</comment>
        <translation>自有仓库的数量大于总数，按另外的库存计入。</translation>
    </message>
    <message>
        <source>Check that the total column and the warehouse columns come from the same export.</source>
        <comment>stock.warehouses.exceed.do</comment>
        <translation>请确认总数列与各仓列来自同一次导出。</translation>
    </message>
    <message>
        <source>The file does not say its days; %1 was taken.</source>
        <comment>stat.day.assumed</comment>
        <translation>文件没有写明日期，按 %1 计。</translation>
    </message>
    <message>
        <source>When the day is wrong, put it into the file's name, as in 2026-08-17, and import again.</source>
        <comment>stat.day.assumed.do</comment>
        <translation>如日期不对，把日期写入文件名（如 2026-08-17）后重新导入。</translation>
    </message>
    <message>
        <source>The text of this cell is damaged.</source>
        <comment>row.text.damaged</comment>
        <translation>该格文字已损坏。</translation>
    </message>
    <message>
        <source>Export the file again as UTF-8 or xlsx.</source>
        <comment>row.text.damaged.do</comment>
        <translation>请以 UTF-8 或 xlsx 重新导出。</translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <comment>file.columns.unused</comment>
        <translation>未使用的列：%1</translation>
    </message>
    <message>
        <source>Nothing to do unless you need them: then choose their meaning when mapping the columns.</source>
        <comment>file.columns.unused.do</comment>
        <translation>一般无需处理；如需要，可在列映射中指定其含义。</translation>
    </message>
    <message>
        <source>Numbers in this column were damaged by a spreadsheet; export the file again.</source>
        <comment>file.ids.damaged</comment>
        <translation>该列的编号被表格软件破坏，请重新导出。</translation>
    </message>
    <message>
        <source>Export the file again and import it without opening it in a spreadsheet.</source>
        <comment>file.ids.damaged.do</comment>
        <translation>重新导出，不要用表格软件打开或另存，直接导入。</translation>
    </message>
    <message>
        <source>The total line says %1, the rows sum to %2; the file may be cut or edited.</source>
        <comment>file.footer.differs</comment>
        <translation>合计行为 %1，各行之和为 %2，文件可能不完整或被改过。</translation>
    </message>
    <message>
        <source>Export the file again and import the new one.</source>
        <comment>file.footer.differs.do</comment>
        <translation>请重新导出后再导入。</translation>
    </message>
    <message>
        <source>%1 characters could not be read.</source>
        <comment>file.characters.lost</comment>
        <translation>有 %1 个字符无法识别。</translation>
    </message>
    <message>
        <source>Choose the file's encoding by hand, or export it as UTF-8.</source>
        <comment>file.characters.lost.do</comment>
        <translation>请手工选择文件编码，或以 UTF-8 重新导出。</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <comment>file.rows.none</comment>
        <translation>文件只有表头，没有数据行。</translation>
    </message>
    <message>
        <source>Choose a longer period in the back office and export again.</source>
        <comment>file.rows.none.do</comment>
        <translation>请在原系统选择更长的时间段后重新导出。</translation>
    </message>
    <message>
        <source>The file does not say its time; %1 was taken.</source>
        <comment>file.time.assumed</comment>
        <translation>文件没有写明时间，按 %1 计。</translation>
    </message>
    <message>
        <source>When the time is wrong, put it into the file's name, as in 2026-08-17, and import again.</source>
        <comment>file.time.assumed.do</comment>
        <translation>如时间不对，把日期写入文件名（如 2026-08-17）后重新导入。</translation>
    </message>
    <message>
        <source>The title of the group buy was taken from the file's name: %1</source>
        <comment>collection.from.name</comment>
        <translation>团购标题取自文件名：%1</translation>
    </message>
    <message>
        <source>When the title is wrong, rename the file and import it again.</source>
        <comment>collection.from.name.do</comment>
        <translation>如标题不对，请改文件名后重新导入。</translation>
    </message>
    <message>
        <source>%1 is no known format; choose the columns by hand.</source>
        <comment>file.format.unknown</comment>
        <translation>%1 不是已知格式，请手工指定各列。</translation>
    </message>
    <message>
        <source>“roulian-cli formats” lists the formats that can be chosen.</source>
        <comment>file.format.unknown.do</comment>
        <translation>“roulian-cli formats”会列出可选的格式。</translation>
    </message>
    <message>
        <source>%1 has no sheet %2.</source>
        <comment>file.sheet.missing</comment>
        <translation>%1 中没有工作表“%2”。</translation>
    </message>
    <message>
        <source>Choose another sheet of the workbook.</source>
        <comment>file.sheet.missing.do</comment>
        <translation>请选择工作簿中的其他工作表。</translation>
    </message>
    <message>
        <source>%1 lacks required columns: %2</source>
        <comment>file.columns.missing</comment>
        <translation>%1 缺少必需的列：%2</translation>
    </message>
    <message>
        <source>Choose which columns hold these fields, or export the file again with all columns.</source>
        <comment>file.columns.missing.do</comment>
        <translation>请指定这些字段所在的列，或重新导出全部列。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <comment>file.json.invalid</comment>
        <translation>%1 不是有效的 JSON。</translation>
    </message>
    <message>
        <source>Save the reply unchanged and import it again.</source>
        <comment>file.json.invalid.do</comment>
        <translation>请原样保存接口返回后重新导入。</translation>
    </message>
    <message>
        <source>Has the columns %1.</source>
        <comment>recognise.fingerprint</comment>
        <translation>含有列：%1。</translation>
    </message>
    <message>
        <source>Has %1, lacks %2.</source>
        <comment>recognise.partial</comment>
        <translation>含有 %1，缺少 %2。</translation>
    </message>
    <message>
        <source>Guessed from the column names %1.</source>
        <comment>recognise.words</comment>
        <translation>根据列名推测：%1。</translation>
    </message>
    <message>
        <source>Has the keys %1.</source>
        <comment>recognise.keys</comment>
        <translation>含有字段：%1。</translation>
    </message>
    <message>
        <source>Check the path and the file's name.</source>
        <comment>file.missing.do</comment>
        <translation>请检查路径和文件名。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <comment>file.directory</comment>
        <translation>%1 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Choose the files inside it.</source>
        <comment>file.directory.do</comment>
        <translation>请选择其中的文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <comment>file.unreadable</comment>
        <translation>%1 无法读取。</translation>
    </message>
    <message>
        <source>Check that you may read it and that no other program holds it, then try again.</source>
        <comment>file.unreadable.do</comment>
        <translation>请确认有读取权限且未被其他程序占用，再重试。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <comment>file.empty</comment>
        <translation>%1 是空文件。</translation>
    </message>
    <message>
        <source>Export it again; the download may have been cut off.</source>
        <comment>file.empty.do</comment>
        <translation>请重新导出，可能下载未完成。</translation>
    </message>
    <message>
        <source>%1 is protected by a password.</source>
        <comment>file.encrypted</comment>
        <translation>%1 设有密码。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, remove the password, save it and import it again.</source>
        <comment>file.encrypted.do</comment>
        <translation>请在表格软件中打开并取消密码，另存后重新导入。</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off.</source>
        <comment>file.damaged</comment>
        <translation>%1 已损坏或不完整。</translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <comment>file.damaged.do</comment>
        <translation>请重新导出或下载。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than can be right.</source>
        <comment>file.too_large</comment>
        <translation>%1 解压后过大，不像正常的导出文件。</translation>
    </message>
    <message>
        <source>Export a shorter period, or as csv.</source>
        <comment>file.too_large.do</comment>
        <translation>请缩短时间段，或以 csv 导出。</translation>
    </message>
    <message>
        <source>%1 is no table: neither csv, xlsx nor JSON.</source>
        <comment>file.unknown</comment>
        <translation>%1 不是表格：既不是 csv、xlsx，也不是 JSON。</translation>
    </message>
    <message>
        <source>Export the data as xlsx or csv and import that file.</source>
        <comment>file.unknown.do</comment>
        <translation>请以 xlsx 或 csv 导出后再导入。</translation>
    </message>
    <message>
        <source>%1 has more columns than a table can have (line %2).</source>
        <comment>file.columns</comment>
        <translation>%1 的列数过多（第 %2 行）。</translation>
    </message>
    <message>
        <source>Check that this is the export you meant; choose another separator or export it as xlsx.</source>
        <comment>file.columns.do</comment>
        <translation>请确认文件是否选对；可改用其他分隔符，或以 xlsx 导出。</translation>
    </message>
    <message>
        <source>%1 has a cell of more than a megabyte (line %2).</source>
        <comment>file.cell</comment>
        <translation>%1 中有超过 1 MB 的单元格（第 %2 行）。</translation>
    </message>
    <message>
        <source>A quotation mark is probably not closed there; export the file again.</source>
        <comment>file.cell.do</comment>
        <translation>该处可能有未闭合的引号，请重新导出。</translation>
    </message>
    <message>
        <source>The encoding %2 of %1 is not known.</source>
        <comment>file.encoding</comment>
        <translation>无法识别 %1 的编码 %2。</translation>
    </message>
    <message>
        <source>Choose utf-8, gb18030, utf-16le or utf-16be.</source>
        <comment>file.encoding.do</comment>
        <translation>请选择 utf-8、gb18030、utf-16le 或 utf-16be。</translation>
    </message>
    <message>
        <source>%1 has no such sheet.</source>
        <comment>file.sheet</comment>
        <translation>%1 中没有该工作表。</translation>
    </message>
    <message>
        <source>%1 is an old Excel file (.xls).</source>
        <comment>file.xls</comment>
        <translation>%1 是旧版 Excel 文件（.xls）。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it as .xlsx and import that file.</source>
        <comment>file.xls.do</comment>
        <translation>请在表格软件中另存为 .xlsx 后导入。</translation>
    </message>
    <message>
        <source>%1 is a web page, not a table.</source>
        <comment>file.html</comment>
        <translation>%1 是网页，不是表格。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it as .xlsx, or sign in again and repeat the export.</source>
        <comment>file.html.do</comment>
        <translation>请在表格软件中另存为 .xlsx；如是登录页面，请重新登录后导出。</translation>
    </message>
    <message>
        <source>%1 is compressed (gzip).</source>
        <comment>file.gzip</comment>
        <translation>%1 是压缩文件（gzip）。</translation>
    </message>
    <message>
        <source>Unpack it and import the file inside.</source>
        <comment>file.gzip.do</comment>
        <translation>请解压后导入其中的文件。</translation>
    </message>
    <message>
        <source>%1 is a zip archive, not a workbook.</source>
        <comment>file.zip</comment>
        <translation>%1 是压缩包，不是工作簿。</translation>
    </message>
    <message>
        <source>Unpack it and import the files inside.</source>
        <comment>file.zip.do</comment>
        <translation>请解压后导入其中的文件。</translation>
    </message>
    <message>
        <source>%1 is JSON, which is not read as a table.</source>
        <comment>file.json</comment>
        <translation>%1 是 JSON 文件，不能当作表格读取。</translation>
    </message>
    <message>
        <source>Only replies of carriers and group figures are read from JSON; “roulian-cli formats” lists them.</source>
        <comment>file.json.do</comment>
        <translation>仅支持快递查询结果和群聊统计的 JSON，参见“roulian-cli formats”。</translation>
    </message>
    <message>
        <source>%1 is an XML reply of an interface.</source>
        <comment>file.xml_reply</comment>
        <translation>%1 是接口返回的 XML。</translation>
    </message>
    <message>
        <source>Ask the interface for JSON and import that.</source>
        <comment>file.xml_reply.do</comment>
        <translation>请让接口返回 JSON 后再导入。</translation>
    </message>
    <message>
        <source>Check that the folder exists, may be written to and has space, and that the file is not open elsewhere.</source>
        <comment>file.write.do</comment>
        <translation>请确认文件夹存在、可写且有空间，并且文件未被其他程序打开。</translation>
    </message>
    <message>
        <source>“roulian-cli formats” lists what is read; name the format with --profile, or choose the columns in the window.</source>
        <comment>import.unrecognised.do</comment>
        <translation>“roulian-cli formats”会列出可识别的格式；可用 --profile 指定，或在窗口中选择各列。</translation>
    </message>
    <message>
        <source>The record has no %1, which identifies it.</source>
        <comment>record.key.missing</comment>
        <translation>缺少用于识别的“%1”。</translation>
    </message>
    <message>
        <source>Fill it in the file and import it again.</source>
        <comment>record.key.missing.do</comment>
        <translation>请在文件中补上后重新导入。</translation>
    </message>
    <message>
        <source>The format description %1 is not right: %2</source>
        <comment>profile.invalid</comment>
        <translation>格式说明 %1 有误：%2</translation>
    </message>
    <message>
        <source>Sample options are out of range: %1</source>
        <comment>sample.options.invalid</comment>
        <translation>样例参数超出范围：%1</translation>
    </message>
    <message>
        <source>Choose a scale from 0.005 to 5.</source>
        <comment>sample.options.invalid.do</comment>
        <translation>规模请取 0.005 到 5 之间。</translation>
    </message>
    <message>
        <source>Sample files could not be written: %1</source>
        <comment>sample.write.failed</comment>
        <translation>样例文件无法写入：%1</translation>
    </message>
    <message>
        <source>Check that the folder may be written to and has space.</source>
        <comment>sample.write.failed.do</comment>
        <translation>请确认文件夹可写且有空间。</translation>
    </message>
    <message>
        <source>Inventing demand</source>
        <comment>progress.sample.demand</comment>
        <translation>生成样例需求</translation>
    </message>
    <message>
        <source>Writing sample files</source>
        <comment>progress.sample.files</comment>
        <translation>写出样例文件</translation>
    </message>
    <message>
        <source>Copying</source>
        <comment>progress.store.backup</comment>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>%1 may not be opened or written.</source>
        <comment>store.denied</comment>
        <translation>无权打开或写入 %1。</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder.</source>
        <comment>store.denied.do</comment>
        <translation>请检查文件及所在文件夹的权限。</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <comment>store.folder_missing</comment>
        <translation>%1 所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>Create the folder first.</source>
        <comment>store.folder_missing.do</comment>
        <translation>请先建立该文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2</source>
        <comment>store.io</comment>
        <translation>%1 读写失败：%2</translation>
    </message>
    <message>
        <source>Check the disk or the network drive and try again.</source>
        <comment>store.io.do</comment>
        <translation>请检查磁盘或网络驱动器后重试。</translation>
    </message>
    <message>
        <source>The workspace could not do this: %1</source>
        <comment>store.failed</comment>
        <translation>工作区无法完成该操作：%1</translation>
    </message>
    <message>
        <source>This does not fit what is there already: %1</source>
        <comment>store.constraint</comment>
        <translation>与已有数据冲突：%1</translation>
    </message>
    <message>
        <source>%1 is the workspace itself.</source>
        <comment>store.backup.same_file</comment>
        <translation>%1 就是当前工作区。</translation>
    </message>
    <message>
        <source>Choose another file for the backup.</source>
        <comment>store.backup.same_file.do</comment>
        <translation>请为备份选择另一个文件。</translation>
    </message>
    <message>
        <source>The file is write-protected; the workspace can only be read.</source>
        <comment>store.file_read_only</comment>
        <translation>文件为只读，工作区只能查看。</translation>
    </message>
    <message>
        <source>Remove the write protection of the file.</source>
        <comment>store.file_read_only.do</comment>
        <translation>请取消文件的只读属性。</translation>
    </message>
    <message>
        <source>The workspace was opened for reading only.</source>
        <comment>store.asked_read_only</comment>
        <translation>工作区以只读方式打开。</translation>
    </message>
    <message>
        <source>This workspace has an older format and must be brought up to date, but it can only be read.</source>
        <comment>store.older_read_only</comment>
        <translation>该工作区格式较旧，需要升级，但当前只能读取。</translation>
    </message>
    <message>
        <source>Open it once from a place where it may be written.</source>
        <comment>store.older_read_only.do</comment>
        <translation>请在可写入的位置打开一次。</translation>
    </message>
    <message>
        <source>Undoing would break what stands on it: %1</source>
        <comment>store.undo.in_use</comment>
        <translation>撤销会破坏依赖它的数据：%1</translation>
    </message>
    <message>
        <source>Undo the later import first.</source>
        <comment>store.undo.in_use.do</comment>
        <translation>请先撤销后来的导入。</translation>
    </message>
    <message>
        <source>That import is not there any more.</source>
        <comment>store.undo.unknown</comment>
        <translation>该次导入已不存在。</translation>
    </message>
    <message>
        <source>Create it with “roulian-cli new”.</source>
        <comment>store.missing.do</comment>
        <translation>请用“roulian-cli new”新建。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .roulian.</source>
        <comment>store.not_a_workspace.do</comment>
        <translation>请选择 .roulian 文件。</translation>
    </message>
    <message>
        <source>Copy the newest backup over it; “roulian-cli check” says what is broken.</source>
        <comment>store.corrupt.do</comment>
        <translation>请用最近的备份恢复；“roulian-cli check”会列出损坏之处。</translation>
    </message>
    <message>
        <source>Choose another name, or open it as it is.</source>
        <comment>store.exists.do</comment>
        <translation>请换一个名字，或直接打开已有的工作区。</translation>
    </message>
    <message>
        <source>Close the other Roulian, or work there.</source>
        <comment>store.locked_by_other.do</comment>
        <translation>请关闭另一个柔链，或在那边操作。</translation>
    </message>
    <message>
        <source>Copy the workspace into a folder you may write to.</source>
        <comment>store.folder_read_only.do</comment>
        <translation>请把工作区复制到可写的文件夹。</translation>
    </message>
    <message>
        <source>On the command line, name an environment variable that holds the passphrase: --unlock-from NAME.</source>
        <comment>vault.locked.do</comment>
        <translation>命令行请用 --unlock-from 变量名 指定存放口令的环境变量。</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard layout.</source>
        <comment>vault.wrong_passphrase.do</comment>
        <translation>请检查大小写和键盘布局。</translation>
    </message>
    <message>
        <source>There is not enough memory to try the passphrase.</source>
        <comment>vault.memory</comment>
        <translation>内存不足，无法校验口令。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <comment>vault.memory.do</comment>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The passphrase must not be empty.</source>
        <comment>vault.passphrase_empty</comment>
        <translation>口令不能为空。</translation>
    </message>
    <message>
        <source>Sealed personal data were changed from outside.</source>
        <comment>vault.tampered</comment>
        <translation>加密的个人信息被外部改动过。</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <comment>vault.tampered.do</comment>
        <translation>请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The workspace has no key yet and can only be read.</source>
        <comment>vault.unavailable</comment>
        <translation>工作区尚无密钥，且只能读取。</translation>
    </message>
    <message>
        <source>Open it once from a place where it may be written.</source>
        <comment>vault.unavailable.do</comment>
        <translation>请在可写入的位置打开一次。</translation>
    </message>
    <message>
        <source>“roulian-cli tables” lists the tables.</source>
        <comment>table.unknown.do</comment>
        <translation>“roulian-cli tables”会列出所有表。</translation>
    </message>
    <message>
        <source>“roulian-cli tables NAME” lists the columns of a table.</source>
        <comment>table.where.do</comment>
        <translation>“roulian-cli tables 表名”会列出该表的列。</translation>
    </message>
    <message>
        <source>“roulian-cli tables NAME” lists the columns of a table.</source>
        <comment>filter.column.do</comment>
        <translation>“roulian-cli tables 表名”会列出该表的列。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <comment>cli.variable</comment>
        <translation>环境变量 %1 未设置。</translation>
    </message>
    <message>
        <source>Set it to the passphrase; the passphrase itself never stands on the command line.</source>
        <comment>cli.variable.do</comment>
        <translation>请把口令放入该环境变量，口令不要写在命令行里。</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase.</source>
        <comment>cli.secret</comment>
        <translation>没有可输入口令的终端。</translation>
    </message>
    <message>
        <source>Name an environment variable that holds it with --new-from or --unlock-from.</source>
        <comment>cli.secret.do</comment>
        <translation>请用 --new-from 或 --unlock-from 指定存放口令的环境变量。</translation>
    </message>
    <message>
        <source>The two passphrases differ; nothing was changed.</source>
        <comment>cli.secret_differs</comment>
        <translation>两次输入的口令不一致，未做更改。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <comment>cli.edit_json</comment>
        <translation>不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <comment>template.unknown</comment>
        <translation>没有模板“%1”。</translation>
    </message>
    <message>
        <source>“roulian-cli template” lists them.</source>
        <comment>template.unknown.do</comment>
        <translation>“roulian-cli template”会列出模板。</translation>
    </message>
    <message>
        <source>Stock would be %1 short on %3</source>
        <comment>plan.reason.shortage</comment>
        <translation>%3 起将缺货 %1</translation>
    </message>
    <message>
        <source>Stock would fall to %1 on %3, below the safety stock of %2</source>
        <comment>plan.reason.below_safety</comment>
        <translation>%3 库存将降至 %1，低于安全库存 %2</translation>
    </message>
    <message>
        <source>%1 added for the needs until %3, the next review</source>
        <comment>plan.reason.covers_review</comment>
        <translation>为 %3 下次复核前的需求追加 %1</translation>
    </message>
    <message>
        <source>Raised from %1 to the minimum order of %2</source>
        <comment>plan.reason.moq_raised</comment>
        <translation>由 %1 提高到起订量 %2</translation>
    </message>
    <message>
        <source>Rounded up from %1 to %2 for the lot multiple</source>
        <comment>plan.reason.rounded_up</comment>
        <translation>按批量倍数由 %1 取整为 %2</translation>
    </message>
    <message>
        <source>Needed on %3, moved to the end of the frozen horizon</source>
        <comment>plan.reason.frozen</comment>
        <translation>需求日 %3 在冻结期内，已移到冻结期末</translation>
    </message>
    <message>
        <source>Set by the planner</source>
        <comment>plan.reason.planner_fixed</comment>
        <translation>计划员指定</translation>
    </message>
    <message>
        <source>Cheapest of %4 suppliers that can deliver in time</source>
        <comment>plan.reason.supplier_cheapest</comment>
        <translation>%4 家能按时交货的供应商中价格最低</translation>
    </message>
    <message>
        <source>No supplier can deliver in time; this one is the fastest</source>
        <comment>plan.reason.supplier_fastest</comment>
        <translation>没有供应商能按时交货，选交期最短的一家</translation>
    </message>
    <message>
        <source>This supplier is furthest below its agreed share</source>
        <comment>plan.reason.supplier_share</comment>
        <translation>该供应商距约定份额差得最多</translation>
    </message>
    <message>
        <source>Should have started on %3</source>
        <comment>plan.reason.start_in_past</comment>
        <translation>本应在 %3 开始</translation>
    </message>
    <message>
        <source>A component comes only on %3</source>
        <comment>plan.reason.component_late</comment>
        <translation>有组件要到 %3 才到</translation>
    </message>
    <message>
        <source>%1 would pass its shelf life before it is used</source>
        <comment>plan.reason.shelf_life</comment>
        <translation>%1 在用完前会过保质期</translation>
    </message>
    <message>
        <source>Customer order</source>
        <comment>plan.peg.customer_order</comment>
        <translation>客户订单</translation>
    </message>
    <message>
        <source>Forecast</source>
        <comment>plan.peg.forecast</comment>
        <translation>预测需求</translation>
    </message>
    <message>
        <source>Parent order</source>
        <comment>plan.peg.parent_order</comment>
        <translation>上级订单</translation>
    </message>
    <message>
        <source>Bundle</source>
        <comment>plan.peg.bundle</comment>
        <translation>组合装</translation>
    </message>
    <message>
        <source>Promised beyond stock</source>
        <comment>plan.peg.negative_stock</comment>
        <translation>超卖占用</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <comment>plan.peg.safety_stock</comment>
        <translation>安全库存</translation>
    </message>
    <message>
        <source>More than needed</source>
        <comment>plan.peg.surplus</comment>
        <translation>超出需求</translation>
    </message>
    <message>
        <source>Expedite an open order, use a faster supplier, or tell the community early.</source>
        <comment>plan.risk.stockout.do</comment>
        <translation>催交在途订单、改用更快的供应商，或提前告知社群。</translation>
    </message>
    <message>
        <source>Stock covers %1 days, limit %2; %3 too many</source>
        <comment>plan.excess</comment>
        <translation>库存可销 %1 天，上限 %2 天，多出 %3</translation>
    </message>
    <message>
        <source>Plan a promotion or a bundle before the stock ages.</source>
        <comment>plan.excess.do</comment>
        <translation>趁未老化安排促销或组合装。</translation>
    </message>
    <message>
        <source>Stock and open orders cover %1 days, limit %2; %3 too many: stop buying</source>
        <comment>plan.excess.stop</comment>
        <translation>库存加在途可销 %1 天，上限 %2 天，多出 %3，应停止采购</translation>
    </message>
    <message>
        <source>Cancel or delay open orders before they ship.</source>
        <comment>plan.excess.stop.do</comment>
        <translation>在发货前取消或推迟在途订单。</translation>
    </message>
    <message>
        <source>%4: %1 due on %2 has not come; needed on %3</source>
        <comment>plan.advice.overdue</comment>
        <translation>%4：应于 %2 到货的 %1 未到，%3 需用</translation>
    </message>
    <message>
        <source>Ask the supplier for a firm date.</source>
        <comment>plan.advice.overdue.do</comment>
        <translation>向供应商要确切到货日。</translation>
    </message>
    <message>
        <source>%4: bring %1 forward from %2 to %3</source>
        <comment>plan.advice.expedite</comment>
        <translation>%4：%1 由 %2 提前到 %3</translation>
    </message>
    <message>
        <source>Ask the supplier for the earlier date.</source>
        <comment>plan.advice.expedite.do</comment>
        <translation>请供应商提前交货。</translation>
    </message>
    <message>
        <source>%4: %1 due on %2 is first needed on %3</source>
        <comment>plan.advice.delay</comment>
        <translation>%4：%2 到货的 %1 到 %3 才需用，可推迟</translation>
    </message>
    <message>
        <source>Move the order back; it only takes up money and space.</source>
        <comment>plan.advice.delay.do</comment>
        <translation>推迟该单，避免占用资金和库位。</translation>
    </message>
    <message>
        <source>%4: %1 due on %2 is not needed in the horizon</source>
        <comment>plan.advice.cancel</comment>
        <translation>%4：%2 到货的 %1 在计划期内不需要</translation>
    </message>
    <message>
        <source>Cancel what has not shipped.</source>
        <comment>plan.advice.cancel.do</comment>
        <translation>取消尚未发货的数量。</translation>
    </message>
    <message>
        <source>%1 is overloaded in %2: needed %3 h, available %4 h</source>
        <comment>plan.capacity</comment>
        <translation>%1 在 %2 超负荷：需 %3 小时，可用 %4 小时</translation>
    </message>
    <message>
        <source>Add hours, start earlier, or move orders to another line.</source>
        <comment>plan.capacity.do</comment>
        <translation>加班、提前开工，或把订单移到其他产线。</translation>
    </message>
    <message>
        <source>%1 needed on %2 can come on %3 at the earliest</source>
        <comment>plan.late</comment>
        <translation>%2 需用的 %1 最早 %3 才能到</translation>
    </message>
    <message>
        <source>Shorten the lead time, find another source, or move the promised day.</source>
        <comment>plan.late.do</comment>
        <translation>压缩交期、换来源，或改约定日期。</translation>
    </message>
    <message>
        <source>No stock list has been imported: the plan counts stock as zero</source>
        <comment>plan.stock.unknown</comment>
        <translation>尚未导入库存表：计划按零库存计算</translation>
    </message>
    <message>
        <source>Import a stock list from the ERP.</source>
        <comment>plan.stock.unknown.do</comment>
        <translation>从 ERP 导出库存表并导入。</translation>
    </message>
    <message>
        <source>Planning was cancelled; the last plan stays.</source>
        <comment>plan.cancelled</comment>
        <translation>已取消计划运算，保留上次的计划。</translation>
    </message>
    <message>
        <source>A horizon of %1 weeks cannot be planned; choose 1 to %2.</source>
        <comment>plan.options.horizon</comment>
        <translation>不能计划 %1 周，请选 1 到 %2 周。</translation>
    </message>
    <message>
        <source>Bill of material goes in a circle: %1. The line %2 → %3 was left out.</source>
        <comment>plan.bom.cycle</comment>
        <translation>物料清单成环：%1，已略去 %2 → %3 这一行。</translation>
    </message>
    <message>
        <source>Correct the bill of material and import it again.</source>
        <comment>plan.bom.cycle.do</comment>
        <translation>更正物料清单后重新导入。</translation>
    </message>
    <message>
        <source>Bill of material %1 → %2: the denominator must be above zero</source>
        <comment>plan.bom.denominator</comment>
        <translation>物料清单 %1 → %2：分母必须大于零</translation>
    </message>
    <message>
        <source>Bill of material %1 → %2: the quantity must be above zero</source>
        <comment>plan.bom.numerator</comment>
        <translation>物料清单 %1 → %2：用量必须大于零</translation>
    </message>
    <message>
        <source>Bill of material %1 → %2: the scrap rate is out of range</source>
        <comment>plan.bom.scrap</comment>
        <translation>物料清单 %1 → %2：损耗率超出范围</translation>
    </message>
    <message>
        <source>Bill of material %1 → %2 names a product that is not there</source>
        <comment>plan.bom.item_unknown</comment>
        <translation>物料清单 %1 → %2 中有不存在的商品</translation>
    </message>
    <message>
        <source>Product %1 is there twice; the first counts</source>
        <comment>plan.item.duplicate</comment>
        <translation>商品 %1 重复，以第一条为准</translation>
    </message>
    <message>
        <source>The stock of %1 is not a possible quantity; it counts as zero</source>
        <comment>plan.item.stock</comment>
        <translation>%1 的库存数量不合理，按零计算</translation>
    </message>
    <message>
        <source>Order %2 asks for a product that is not there: %1</source>
        <comment>plan.order.item_unknown</comment>
        <translation>订单 %2 中的商品不存在：%1</translation>
    </message>
    <message>
        <source>Order %2 for %1 has no quantity above zero and was left out</source>
        <comment>plan.order.quantity</comment>
        <translation>订单 %2 的 %1 数量不大于零，已略去</translation>
    </message>
    <message>
        <source>Purchase order %2 names a product that is not there: %1</source>
        <comment>plan.receipt.item_unknown</comment>
        <translation>采购单 %2 中的商品不存在：%1</translation>
    </message>
    <message>
        <source>Purchase order %2 for %1 has no quantity above zero and was left out</source>
        <comment>plan.receipt.quantity</comment>
        <translation>采购单 %2 的 %1 数量不大于零，已略去</translation>
    </message>
    <message>
        <source>The forecast of %2 names a product that is not there: %1</source>
        <comment>plan.forecast.item_unknown</comment>
        <translation>%2 的预测中商品不存在：%1</translation>
    </message>
    <message>
        <source>The forecast of %1 in %2 is not a number and was left out</source>
        <comment>plan.forecast.number</comment>
        <translation>%1 在 %2 的预测不是有效数字，已略去</translation>
    </message>
    <message>
        <source>The need for %1 on %2 is too large to be planned</source>
        <comment>plan.quantity.huge</comment>
        <translation>%1 在 %2 的需求过大，无法计划</translation>
    </message>
    <message>
        <source>Supplier terms name a product that is not there: %1</source>
        <comment>plan.term.item_unknown</comment>
        <translation>供应商条款中的商品不存在：%1</translation>
    </message>
    <message>
        <source>%1 has two terms of the same supplier; the first counts</source>
        <comment>plan.term.duplicate</comment>
        <translation>%1 有同一供应商的两条条款，以第一条为准</translation>
    </message>
    <message>
        <source>A routing names a product that is not there: %1</source>
        <comment>plan.routing.item_unknown</comment>
        <translation>工艺路线中的商品不存在：%1</translation>
    </message>
    <message>
        <source>The routing of %1 has impossible minutes and was left out</source>
        <comment>plan.routing.minutes</comment>
        <translation>%1 的工艺路线工时不合理，已略去</translation>
    </message>
    <message>
        <source>The routing of %1 names a production line that is not there</source>
        <comment>plan.routing.resource_unknown</comment>
        <translation>%1 的工艺路线中产线不存在</translation>
    </message>
    <message>
        <source>A production line is there twice or has impossible hours</source>
        <comment>plan.resource.invalid</comment>
        <translation>产线重复或工时不合理</translation>
    </message>
    <message>
        <source>Lead time of %1 is impossible: %2 days</source>
        <comment>plan.lead.range</comment>
        <translation>%1 的提前期不合理：%2 天</translation>
    </message>
    <message>
        <source>%1 has no lead time; %2 days are assumed</source>
        <comment>plan.lead.default</comment>
        <translation>%1 没有提前期，按 %2 天计算</translation>
    </message>
    <message>
        <source>Enter the lead time in the supplier terms or the routing.</source>
        <comment>plan.lead.default.do</comment>
        <translation>请在供应商条款或工艺路线中补上提前期。</translation>
    </message>
    <message>
        <source>Lot rule of %1 is impossible: %2</source>
        <comment>plan.lot.range</comment>
        <translation>%1 的批量规则不合理：%2</translation>
    </message>
    <message>
        <source>The service level of %1 is out of range; %2 is used</source>
        <comment>plan.service_level.range</comment>
        <translation>%1 的服务水平超出范围，改用 %2</translation>
    </message>
    <message>
        <source>A planner's change names a product that is not there: %1</source>
        <comment>plan.override.item_unknown</comment>
        <translation>计划员的修改指向不存在的商品：%1</translation>
    </message>
    <message>
        <source>A planner's change of %1 has an impossible quantity and was left out</source>
        <comment>plan.override.quantity</comment>
        <translation>计划员对 %1 的修改数量不合理，已略去</translation>
    </message>
    <message>
        <source>A planner's change of %1 has an impossible day and was left out</source>
        <comment>plan.override.day</comment>
        <translation>计划员对 %1 的修改日期不合理，已略去</translation>
    </message>
    <message>
        <source>A planner's change of %1 could not be matched to an order</source>
        <comment>plan.override.key</comment>
        <translation>计划员对 %1 的修改找不到对应的订单</translation>
    </message>
    <message>
        <source>%1 is a bundle: it is packed from its parts and cannot be ordered itself</source>
        <comment>plan.override.bundle</comment>
        <translation>%1 是组合装，由子件组成，不能单独下单</translation>
    </message>
    <message>
        <source>The source chosen for %1 does not supply it</source>
        <comment>plan.override.source</comment>
        <translation>为 %1 选的来源不供应该商品</translation>
    </message>
    <message>
        <source>The quantity set for %1 is %3; its lot rules would give %4</source>
        <comment>plan.override.lot</comment>
        <translation>为 %1 指定 %3，按批量规则应为 %4</translation>
    </message>
    <message>
        <source>The order set for %1 was due on %3, which has passed</source>
        <comment>plan.override.past</comment>
        <translation>为 %1 指定的订单应于 %3 到货，日期已过</translation>
    </message>
    <message>
        <source>Handed over %1 hours ago and not picked up; limit %2</source>
        <comment>shipment.no_pickup</comment>
        <translation>交件 %1 小时仍未揽收，时限 %2 小时</translation>
    </message>
    <message>
        <source>Ask the carrier to collect, or check that the parcel left the warehouse.</source>
        <comment>shipment.no_pickup.do</comment>
        <translation>联系快递揽收，或确认包裹是否已出库。</translation>
    </message>
    <message>
        <source>%1, no update for %2 days; limit %3</source>
        <comment>shipment.no_update</comment>
        <translation>%1，已 %2 天无更新，时限 %3 天</translation>
    </message>
    <message>
        <source>Ask the carrier where the parcel is.</source>
        <comment>shipment.no_update.do</comment>
        <translation>向快递公司查件。</translation>
    </message>
    <message>
        <source>At the pick-up station for %1 hours; limit %2</source>
        <comment>shipment.at_station</comment>
        <translation>在驿站滞留 %1 小时，时限 %2 小时</translation>
    </message>
    <message>
        <source>Remind the customer to collect it before it is sent back.</source>
        <comment>shipment.at_station.do</comment>
        <translation>提醒客户取件，以免被退回。</translation>
    </message>
    <message>
        <source>Promised for %1, now %2 days late</source>
        <comment>shipment.promise_passed</comment>
        <translation>承诺 %1 送达，已晚 %2 天</translation>
    </message>
    <message>
        <source>Tell the customer before she asks, and press the carrier.</source>
        <comment>shipment.promise_passed.do</comment>
        <translation>先告知客户，并催促快递。</translation>
    </message>
    <message>
        <source>Carrier reports: %1</source>
        <comment>shipment.exception</comment>
        <translation>快递反馈：%1</translation>
    </message>
    <message>
        <source>Clear the cause with the carrier or the customer today.</source>
        <comment>shipment.exception.do</comment>
        <translation>今天与快递或客户处理清楚。</translation>
    </message>
    <message>
        <source>The parcel is coming back</source>
        <comment>shipment.returning</comment>
        <translation>包裹正在退回</translation>
    </message>
    <message>
        <source>Ask the customer why, and prepare a resend or a refund.</source>
        <comment>shipment.returning.do</comment>
        <translation>询问客户原因，准备补发或退款。</translation>
    </message>
    <message>
        <source>Likely to come on %1, promised for %2; %3 chance of being late</source>
        <comment>shipment.at_risk</comment>
        <translation>预计 %1 到达，承诺 %2，迟到概率 %3</translation>
    </message>
    <message>
        <source>Watch it, and prepare a word to the customer.</source>
        <comment>shipment.at_risk.do</comment>
        <translation>持续关注，并准备告知客户。</translation>
    </message>
    <message>
        <source>No trace</source>
        <comment>shipment.state.no_trace</comment>
        <translation>无轨迹</translation>
    </message>
    <message>
        <source>Waiting for pick-up</source>
        <comment>shipment.state.waiting_pickup</comment>
        <translation>待揽收</translation>
    </message>
    <message>
        <source>Picked up</source>
        <comment>shipment.state.picked_up</comment>
        <translation>已揽收</translation>
    </message>
    <message>
        <source>In transit</source>
        <comment>shipment.state.in_transit</comment>
        <translation>运输中</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <comment>shipment.state.delivering</comment>
        <translation>派送中</translation>
    </message>
    <message>
        <source>At station</source>
        <comment>shipment.state.at_station</comment>
        <translation>驿站待取</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>shipment.state.signed</comment>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Delivery problem</source>
        <comment>shipment.state.exception</comment>
        <translation>疑难件</translation>
    </message>
    <message>
        <source>On its way back</source>
        <comment>shipment.state.returning</comment>
        <translation>退回中</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>shipment.state.returned_signed</comment>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Refused by the customer</source>
        <comment>shipment.state.rejected</comment>
        <translation>客户拒收</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <comment>shipment.state.forwarded</comment>
        <translation>转投</translation>
    </message>
    <message>
        <source>In customs</source>
        <comment>shipment.state.customs</comment>
        <translation>清关中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>shipment.state.cancelled</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The rule is empty.</source>
        <comment>rule.empty</comment>
        <translation>规则为空。</translation>
    </message>
    <message>
        <source>Write a condition such as recency_days &lt;= 30.</source>
        <comment>rule.empty.do</comment>
        <translation>请写一个条件，如 recency_days &lt;= 30。</translation>
    </message>
    <message>
        <source>At %1: there is no field “%2”.</source>
        <comment>rule.field.unknown</comment>
        <translation>第 %1 个字符：没有字段“%2”。</translation>
    </message>
    <message>
        <source>At %1: “%2” is not a comparison.</source>
        <comment>rule.operator.unknown</comment>
        <translation>第 %1 个字符：“%2”不是比较符。</translation>
    </message>
    <message>
        <source>At %1: “%2” cannot be used with %3.</source>
        <comment>rule.operator.not_for_field</comment>
        <translation>第 %1 个字符：“%2”不能用于 %3。</translation>
    </message>
    <message>
        <source>At %1: a value is missing.</source>
        <comment>rule.value.missing</comment>
        <translation>第 %1 个字符：缺少值。</translation>
    </message>
    <message>
        <source>At %1: a number is wanted, not “%2”.</source>
        <comment>rule.value.number_wanted</comment>
        <translation>第 %1 个字符：此处应为数字，而不是“%2”。</translation>
    </message>
    <message>
        <source>At %1: text in quotes is wanted, not “%2”.</source>
        <comment>rule.value.text_wanted</comment>
        <translation>第 %1 个字符：此处应为引号中的文字，而不是“%2”。</translation>
    </message>
    <message>
        <source>At %1: “%2” is not one of the possible values.</source>
        <comment>rule.value.unknown</comment>
        <translation>第 %1 个字符：“%2”不是可选的值。</translation>
    </message>
    <message>
        <source>At %1: the closing quote is missing.</source>
        <comment>rule.text.unclosed</comment>
        <translation>第 %1 个字符：缺少右引号。</translation>
    </message>
    <message>
        <source>At %1: the closing bracket is missing.</source>
        <comment>rule.paren.unclosed</comment>
        <translation>第 %1 个字符：缺少右括号。</translation>
    </message>
    <message>
        <source>At %1: “%2” does not belong here.</source>
        <comment>rule.unexpected</comment>
        <translation>第 %1 个字符：此处不应有“%2”。</translation>
    </message>
    <message>
        <source>At %1: too many brackets inside each other.</source>
        <comment>rule.too_deep</comment>
        <translation>第 %1 个字符：括号嵌套过深。</translation>
    </message>
    <message>
        <source>The forecast setting %1 cannot be %2.</source>
        <comment>forecast.option</comment>
        <translation>预测设置 %1 不能为 %2。</translation>
    </message>
    <message>
        <source>There is no forecast method “%1”.</source>
        <comment>forecast.method</comment>
        <translation>没有预测方法“%1”。</translation>
    </message>
    <message>
        <source>Stock-out marks and history of a product differ in length.</source>
        <comment>forecast.stockout</comment>
        <translation>某商品的缺货标记与历史长度不一致。</translation>
    </message>
    <message>
        <source>This history is too short for the method: %2 periods.</source>
        <comment>forecast.series</comment>
        <translation>历史只有 %2 期，不足以使用该方法。</translation>
    </message>
    <message>
        <source>New this month</source>
        <comment>segment.new_this_month</comment>
        <translation>本月新客</translation>
    </message>
    <message>
        <source>Welcome them and offer a second order within 30 days.</source>
        <comment>segment.new_this_month.do</comment>
        <translation>欢迎新客，引导 30 天内二次下单。</translation>
    </message>
    <message>
        <source>Big spenders about to lapse</source>
        <comment>segment.about_to_lapse_big_spenders</comment>
        <translation>即将流失的高消费客户</translation>
    </message>
    <message>
        <source>Spend in the top two fifths and overdue for an order: speak to them personally.</source>
        <comment>segment.about_to_lapse_big_spenders.do</comment>
        <translation>消费居前四成且已逾期未购：逐个沟通。</translation>
    </message>
    <message>
        <source>Presale fans</source>
        <comment>segment.presale_fans</comment>
        <translation>预售爱好者</translation>
    </message>
    <message>
        <source>At least half of their orders are presales: ask them first about new products.</source>
        <comment>segment.presale_fans.do</comment>
        <translation>一半以上订单为预售：新品优先征询他们。</translation>
    </message>
    <message>
        <source>Coupon hunters</source>
        <comment>segment.coupon_hunters</comment>
        <translation>优惠券客户</translation>
    </message>
    <message>
        <source>They buy almost only at a discount: use them to clear stock, not for new products.</source>
        <comment>segment.coupon_hunters.do</comment>
        <translation>几乎只在优惠时购买：适合清库存，不适合推新品。</translation>
    </message>
    <message>
        <source>Buy in several channels</source>
        <comment>segment.multi_channel</comment>
        <translation>多渠道客户</translation>
    </message>
    <message>
        <source>They buy in two or more channels: do not tell them the same thing twice.</source>
        <comment>segment.multi_channel.do</comment>
        <translation>在两个以上渠道购买：避免重复触达。</translation>
    </message>
    <message>
        <source>Integrity check</source>
        <comment>job.check</comment>
        <translation>完整性检查</translation>
    </message>
    <message>
        <source>The workspace file is sound (%1 rows checked)</source>
        <comment>job.check.done</comment>
        <translation>工作区文件完好（已检查 %1 行）</translation>
    </message>
    <message>
        <source>A change was begun inside another one. Nothing was written; please report this.</source>
        <comment>store.nested</comment>
        <translation>在一次写入中又开始了另一次写入。未写入任何内容，请反馈此问题。</translation>
    </message>
    <message>
        <source>A change was ended that had not begun. Nothing was written; please report this.</source>
        <comment>store.no_transaction</comment>
        <translation>结束了一次并未开始的写入。未写入任何内容，请反馈此问题。</translation>
    </message>
    <message>
        <source>Bring order %2 forward: %1 products wait for it, due %3, needed %4</source>
        <comment>decision.expedite.many</comment>
        <translation>催采购单 %2 提前：%1 个商品在等，约定 %3，需要 %4</translation>
    </message>
    <message>
        <source>Cancel or put off order %2: %1 products not needed in the horizon</source>
        <comment>decision.cancel.many</comment>
        <translation>取消或推迟采购单 %2：计划期内 %1 个商品不需要</translation>
    </message>
    <message>
        <source>This could not be finished (%1). Nothing was changed; try again.</source>
        <comment>job.broken</comment>
        <translation>未能完成（%1），未做任何改动，请重试。</translation>
    </message>
    <message>
        <source>Chosen by you; no column name is known. Say which column is which.</source>
        <comment>recognise.chosen</comment>
        <translation>由您指定；没有认识的列名，请为各列选择字段。</translation>
    </message>
    <message>
        <source>Stop buying %1: nothing in the horizon needs it</source>
        <comment>decision.stop.unused</comment>
        <translation>停止补货 %1：计划期内没有需求</translation>
    </message>
    <message>
        <source>None of the %1 files could be read. %2</source>
        <comment>import.none</comment>
        <translation>%1 个文件都无法读取。%2</translation>
    </message>
    <message>
        <source>Ordered today it comes %1 days too late</source>
        <comment>decision.why.late</comment>
        <translation>今天下单也会晚到 %1 天</translation>
    </message>
    <message>
        <source>Stock %1, %2 more than %3 days need</source>
        <comment>decision.why.excess</comment>
        <translation>库存 %1，比 %3 天所需多 %2</translation>
    </message>
    <message>
        <source>Worst week: needed %1 h, available %2 h</source>
        <comment>decision.why.load</comment>
        <translation>最紧一周：需 %1 小时，可用 %2 小时</translation>
    </message>
    <message>
        <source>Reading corrected rows</source>
        <comment>job.retry</comment>
        <translation>读入已更正的行</translation>
    </message>
    <message>
        <source>%1 corrected rows read, %2 still left out.</source>
        <comment>job.retry.done</comment>
        <translation>已读入 %1 行更正后的数据，仍有 %2 行未读入。</translation>
    </message>
    <message>
        <source>None of the rows can be read yet; nothing was changed.</source>
        <comment>job.retry.none</comment>
        <translation>这些行仍无法读入，未作任何更改。</translation>
    </message>
    <message>
        <source>Writing rejected rows</source>
        <comment>job.rejects</comment>
        <translation>导出未读入的行</translation>
    </message>
    <message>
        <source>%1 rejected rows written to %2.</source>
        <comment>job.rejects.done</comment>
        <translation>已将 %1 行未读入的数据导出到 %2。</translation>
    </message>
    <message>
        <source>There are no rejected rows to correct.</source>
        <comment>retry.gone</comment>
        <translation>没有可更正的未读入行。</translation>
    </message>
    <message>
        <source>Rows of JSON replies and rows without cells cannot be corrected here.</source>
        <comment>retry.gone.do</comment>
        <translation>JSON 返回数据和没有单元格的行不能在此更正。</translation>
    </message>
    <message>
        <source>Corrected rows cannot be read again by redo.</source>
        <comment>redo.retry</comment>
        <translation>更正后的行不能通过“重做”再次读入。</translation>
    </message>
    <message>
        <source>Open the problem and correct the row once more.</source>
        <comment>redo.retry.do</comment>
        <translation>请打开该问题并重新更正这一行。</translation>
    </message>
    <message>
        <source>Thresholds: %1</source>
        <comment>why.rfm.method</comment>
        <translation>阈值：%1</translation>
    </message>
    <message>
        <source>High: last order at most %1 days ago, at least %2 orders, spend at least %3</source>
        <comment>why.rfm.thresholds</comment>
        <translation>高：最近一次下单不超过 %1 天，至少 %2 单，消费至少 %3</translation>
    </message>
    <message>
        <source>mean of all customers</source>
        <comment>rfm.method.mean</comment>
        <translation>全体客户均值</translation>
    </message>
    <message>
        <source>median of all customers</source>
        <comment>rfm.method.median</comment>
        <translation>全体客户中位数</translation>
    </message>
    <message>
        <source>fixed in the settings</source>
        <comment>rfm.method.fixed</comment>
        <translation>设置中的固定值</translation>
    </message>
    <message>
        <source>quantile of the settings</source>
        <comment>rfm.method.quantile</comment>
        <translation>设置中的分位数</translation>
    </message>
    <message>
        <source>There is no product with the code “%1”.</source>
        <comment>sku.unknown</comment>
        <translation>没有编码为“%1”的商品。</translation>
    </message>
    <message>
        <source>Undone: %1; %2 changes made after it were kept</source>
        <comment>job.undo.kept</comment>
        <translation>已撤销：%1；其后的 %2 处更改已保留</translation>
    </message>
    <message>
        <source>Find same customers</source>
        <comment>job.identities</comment>
        <translation>查找同一客户</translation>
    </message>
    <message>
        <source>%1 pairs of customers may be one person (%2 customers compared)</source>
        <comment>job.identities.done</comment>
        <translation>有 %1 对客户可能是同一人（共比对 %2 位客户）</translation>
    </message>
    <message>
        <source>Ids that only one person can have differ: these are two people.</source>
        <comment>identity.contradiction</comment>
        <translation>只属于一个人的身份标识不同：这是两个人。</translation>
    </message>
    <message>
        <source>Choose another pair, or correct the ids in the source.</source>
        <comment>identity.contradiction.do</comment>
        <translation>请另选一对，或在来源里更正身份标识。</translation>
    </message>
    <message>
        <source>Comparing customers</source>
        <comment>progress.identity.compare</comment>
        <translation>正在比对客户</translation>
    </message>
    <message>
        <source>Joining what is one person</source>
        <comment>progress.identity.join</comment>
        <translation>正在合并同一客户</translation>
    </message>
    <message>
        <source>%1 files</source>
        <comment>edit.files</comment>
        <translation>%1 个文件</translation>
    </message>
    <message>
        <source>%1 of %2 such customers bought again within %3 days; last order %4 days ago on average</source>
        <comment>decision.why.winback</comment>
        <translation>%2 位此类客户中有 %1 在 %3 天内复购；最近一次下单平均在 %4 天前</translation>
    </message>
    <message>
        <source>Too little history to measure how many such customers buy again; last order %1 days ago on average</source>
        <comment>decision.why.unmeasured</comment>
        <translation>历史太少，无法衡量此类客户的复购率；最近一次下单平均在 %1 天前</translation>
    </message>
    <message>
        <source>The balance should be %1 after the row before, but reads %2: rows are missing.</source>
        <comment>ledger.balance.breaks</comment>
        <translation>按上一行推算余额应为 %1，文件写的是 %2：中间缺了记录。</translation>
    </message>
    <message>
        <source>Export the whole period again, without leaving out days.</source>
        <comment>ledger.balance.breaks.do</comment>
        <translation>请重新导出整段时间，不要漏掉日期。</translation>
    </message>
    <message>
        <source>%1 titles share one quantity; the order is kept, its goods are not yet told apart.</source>
        <comment>order.items.unresolved</comment>
        <translation>%1 个标题共用一个数量；订单已保留，但各商品的件数还分不清。</translation>
    </message>
    <message>
        <source>Import the order details file of the same days too: it has one row a product.</source>
        <comment>order.items.unresolved.do</comment>
        <translation>请把同一时段的订单明细文件也导入：它每行一件商品。</translation>
    </message>
    <message>
        <source>You mapped these columns before, as “%1”.</source>
        <comment>recognise.remembered</comment>
        <translation>这些列您以前对应过，名为“%1”。</translation>
    </message>
    <message>
        <source>This is no mapping of Roulian: %1.</source>
        <comment>mapping.invalid</comment>
        <translation>这不是柔链的列对应文件：%1。</translation>
    </message>
    <message>
        <source>Ask for the file again, or map the columns by hand.</source>
        <comment>mapping.invalid.do</comment>
        <translation>请重新索取文件，或手工对应各列。</translation>
    </message>
    <message>
        <source>This mapping was saved by a newer version of Roulian.</source>
        <comment>mapping.newer</comment>
        <translation>这份列对应由更新版本的柔链保存。</translation>
    </message>
    <message>
        <source>Update Roulian, or map the columns by hand.</source>
        <comment>mapping.newer.do</comment>
        <translation>请更新柔链，或手工对应各列。</translation>
    </message>
    <message>
        <source>No column of %1 tells who somebody is.</source>
        <comment>identity.columns</comment>
        <translation>%1 没有一列能说明是谁。</translation>
    </message>
    <message>
        <source>Name its columns in the first row: unionid, openid, phone, name, address and the like.</source>
        <comment>identity.columns.do</comment>
        <translation>请在首行写明列名：unionid、openid、手机号、姓名、地址等。</translation>
    </message>
    <message>
        <source>Fixed order overdue: %1 due on %2 were not placed and do not count as supply</source>
        <comment>plan.overdue</comment>
        <translation>固定订单已逾期：应于 %2 到的 %1 尚未下单，不计入供应</translation>
    </message>
    <message>
        <source>Place the order and import the purchase orders, or release it (take the change back).</source>
        <comment>plan.overdue.do</comment>
        <translation>请下单并重新导入采购单，或释放该订单（撤销更改）。</translation>
    </message>
    <message>
        <source>Of the order set for %1, %3 of %4 have been placed; the rest stays planned</source>
        <comment>plan.override.placed</comment>
        <translation>为 %1 固定的订单共 %4，已下单 %3，其余仍在计划中</translation>
    </message>
    <message>
        <source>A spreadsheet cut the seconds off the times; messages are told apart to the minute only.</source>
        <comment>file.seconds.lost</comment>
        <translation>表格软件去掉了时间里的秒，消息只能按分钟区分。</translation>
    </message>
    <message>
        <source>Import the file as the tool wrote it, without saving it in a spreadsheet first.</source>
        <comment>file.seconds.lost.do</comment>
        <translation>请导入工具导出的原文件，不要先用表格软件另存。</translation>
    </message>
    <message>
        <source>“%1”: %2 entries; %3 changed their wish, %4 withdrew.</source>
        <comment>jielong.read</comment>
        <translation>“%1”：共 %2 人次，改过 %3 次，撤下 %4 次。</translation>
    </message>
    <message>
        <source>Confirm the quantities in the list of wishes before they count as demand.</source>
        <comment>jielong.read.do</comment>
        <translation>请在“待确认意向”里确认件数，确认后才计入需求。</translation>
    </message>
    <message>
        <source>%1/week</source>
        <comment>unit.week</comment>
        <translation>%1/周</translation>
    </message>
    <message>
        <source>%1 different units</source>
        <comment>units.several</comment>
        <translation>%1 种单位，不合计</translation>
    </message>
    <message>
        <source>Dry run of %1 files</source>
        <comment>job.check_files</comment>
        <translation>试运行 %1 个文件</translation>
    </message>
    <message>
        <source>Dry run of %1 files: %2 rows can be read in, %3 would be rejected; %4 would be new, %5 changed, %6 unchanged. Nothing was written.</source>
        <comment>job.import.checked</comment>
        <translation>试运行 %1 个文件：可导入 %2 行，将拒收 %3 行；其中新增 %4，变更 %5，不变 %6；未写入任何数据。</translation>
    </message>
    <message>
        <source>Writing a hand-out</source>
        <comment>job.handout</comment>
        <translation>写出交付文件</translation>
    </message>
    <message>
        <source>Written: %2 (%1 rows)</source>
        <comment>job.handout.done</comment>
        <translation>已写出：%2（%1 行）</translation>
    </message>
    <message>
        <source>Written: %2 (%1 rows); %3 customers lack what this list needs</source>
        <comment>job.handout.partly</comment>
        <translation>已写出：%2（%1 行）；另有 %3 位客户缺少该名单所需的信息</translation>
    </message>
    <message>
        <source>Written: requests to %1 suppliers, %2 lines, into %3</source>
        <comment>job.handout.folder</comment>
        <translation>已写出：%1 家供应商的采购请求，共 %2 行，在 %3</translation>
    </message>
    <message>
        <source>Order, carrier, waybill</source>
        <comment>handout.layout.standard</comment>
        <translation>订单号、物流公司、物流单号（默认）</translation>
    </message>
    <message>
        <source>As the platform's template</source>
        <comment>handout.layout.own</comment>
        <translation>按平台模板</translation>
    </message>
    <message>
        <source>Request with room for the answer</source>
        <comment>handout.layout.confirm</comment>
        <translation>采购确认单（供应商可填回）</translation>
    </message>
    <message>
        <source>Purchase orders for 金蝶</source>
        <comment>handout.layout.kingdee</comment>
        <translation>金蝶采购订单导入表</translation>
    </message>
    <message>
        <source>Youzan: phone and tag</source>
        <comment>handout.layout.youzan</comment>
        <translation>有赞：手机号与标签</translation>
    </message>
    <message>
        <source>WeCom: customer, contact, tag</source>
        <comment>handout.layout.wecom</comment>
        <translation>企业微信：客户、添加人与标签</translation>
    </message>
    <message>
        <source>Text messages: phone</source>
        <comment>handout.layout.sms</comment>
        <translation>短信：手机号</translation>
    </message>
    <message>
        <source>Shipping sheets of %1 now follow this template.</source>
        <comment>handout.learned</comment>
        <translation>%1 的批量发货表今后按此模板写出。</translation>
    </message>
    <message>
        <source>%1 is no shipping template: no row holds both an order number and a waybill.</source>
        <comment>handout.template</comment>
        <translation>%1 不是批量发货模板：没有一行同时含有订单号和运单号两列。</translation>
    </message>
    <message>
        <source>Take the empty template that the platform's batch shipping page offers for download.</source>
        <comment>handout.template.do</comment>
        <translation>请使用平台“批量发货”页面提供下载的空白模板。</translation>
    </message>
    <message>
        <source>There is no layout “%1”.</source>
        <comment>handout.layout</comment>
        <translation>没有名为“%1”的版式。</translation>
    </message>
    <message>
        <source>“handout W list” names the layouts.</source>
        <comment>handout.layout.do</comment>
        <translation>用 handout W list 查看全部版式。</translation>
    </message>
    <message>
        <source>There is no supplier with the code “%1”.</source>
        <comment>handout.supplier</comment>
        <translation>没有编码为“%1”的供应商。</translation>
    </message>
    <message>
        <source>The data page lists the suppliers with their codes.</source>
        <comment>handout.supplier.do</comment>
        <translation>“数据”页列有供应商及其编码。</translation>
    </message>
    <message>
        <source>There is no segment “%1”.</source>
        <comment>handout.segment</comment>
        <translation>没有名为“%1”的人群。</translation>
    </message>
    <message>
        <source>The customers page lists the segments.</source>
        <comment>handout.segment.do</comment>
        <translation>“客户与社群”页列有全部人群。</translation>
    </message>
    <message>
        <source>There is nothing to hand out: no row waits.</source>
        <comment>handout.none</comment>
        <translation>没有需要交付的内容：没有等待中的行。</translation>
    </message>
    <message>
        <source>Import the newest orders and parcels, or renew the plan.</source>
        <comment>handout.none.do</comment>
        <translation>请导入最新的订单和包裹，或重新计算计划。</translation>
    </message>
    <message>
        <source>None of the %1 customers has what this list needs.</source>
        <comment>handout.incomplete</comment>
        <translation>%1 位客户都缺少该名单所需的信息。</translation>
    </message>
    <message>
        <source>Choose another layout, or import a file that holds phones or names in full.</source>
        <comment>handout.incomplete.do</comment>
        <translation>请换一种版式，或导入含完整手机号或姓名的文件。</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <comment>progress.import.unpack</comment>
        <translation>正在解压</translation>
    </message>
    <message>
        <source>Copying the workspace for the dry run</source>
        <comment>progress.import.copy</comment>
        <translation>正在复制工作区以供试运行</translation>
    </message>
    <message>
        <source>Finding products of listings</source>
        <comment>progress.compute.matches</comment>
        <translation>正在为售卖名称匹配商品</translation>
    </message>
    <message>
        <source>Finding products of listings</source>
        <comment>progress.goods.match</comment>
        <translation>正在为售卖名称匹配商品</translation>
    </message>
    <message>
        <source>product suggestions</source>
        <comment>result.matches</comment>
        <translation>商品匹配建议</translation>
    </message>
    <message>
        <source>%1 runs out on %2: %3 short by %4</source>
        <comment>decision.restock</comment>
        <translation>%1 将于 %2 断货，至 %4 缺 %3</translation>
    </message>
    <message>
        <source>Buy %2 of %1 from %3, order by %4</source>
        <comment>decision.buy</comment>
        <translation>向 %3 采购 %1 %2，%4 前下单</translation>
    </message>
    <message>
        <source>Make %2 of %1 on %3, start by %4</source>
        <comment>decision.make</comment>
        <translation>在 %3 生产 %1 %2，%4 前开工</translation>
    </message>
    <message>
        <source>Move %2 of %1, start by %4</source>
        <comment>decision.move</comment>
        <translation>调拨 %1 %2，%4 前发出</translation>
    </message>
    <message>
        <source>Messages a day per 100 members: %1, in the 14 days before %2</source>
        <comment>community.why.messages</comment>
        <translation>每百人每日消息 %1 条，此前 14 天 %2 条</translation>
    </message>
    <message>
        <source>Messages a day per 100 members: %1, in the 14 days before %2; members changed by %3</source>
        <comment>community.why.messages.members</comment>
        <translation>每百人每日消息 %1 条，此前 14 天 %2 条；成员变化 %3</translation>
    </message>
    <message>
        <source>Members who speak: %1, in the 14 days before %2</source>
        <comment>community.why.active</comment>
        <translation>发言成员 %1，此前 14 天 %2</translation>
    </message>
    <message>
        <source>No message for a week; last figures of %1</source>
        <comment>community.why.silent</comment>
        <translation>一周没有消息；最近数据为 %1</translation>
    </message>
    <message>
        <source>Fewer than two windows of 14 days to compare</source>
        <comment>community.why.short</comment>
        <translation>不足两个 14 天窗口，无法比较</translation>
    </message>
    <message>
        <source>All groups of %1: %2</source>
        <comment>community.why.owner</comment>
        <translation>%1 的全部群：%2</translation>
    </message>
    <message>
        <source>A wish without a product cannot be confirmed: choose the product first.</source>
        <comment>wish.no_product</comment>
        <translation>没有对应商品的意向不能确认，请先选择商品。</translation>
    </message>
    <message>
        <source>This list holds no personal data.</source>
        <comment>export.full.none</comment>
        <translation>此列表不含个人信息。</translation>
    </message>
    <message>
        <source>Lists of people to be told something always leave with masks.</source>
        <comment>export.full.audience</comment>
        <translation>触达名单只能以掩码导出。</translation>
    </message>
    <message>
        <source>Unlock the workspace first.</source>
        <comment>export.full.locked</comment>
        <translation>请先解锁工作区。</translation>
    </message>
    <message>
        <source>The settings hide personal data; show them there first.</source>
        <comment>export.full.hidden</comment>
        <translation>设置中已隐藏个人信息，请先在设置中允许显示。</translation>
    </message>
    <message>
        <source>The workspace is read-only: the reason could not be logged.</source>
        <comment>export.full.read_only</comment>
        <translation>工作区只读，无法记录原因。</translation>
    </message>
    <message>
        <source>%1 deliveries, %2 in all</source>
        <comment>decision.why.deliveries</comment>
        <translation>共 %1 批、%2</translation>
    </message>
    <message>
        <source>%1 deliveries of %2 products</source>
        <comment>decision.why.deliveries.many</comment>
        <translation>共 %1 批、%2 个商品</translation>
    </message>
    <message>
        <source>%3 that nothing in the horizon needs</source>
        <comment>plan.excess.unused</comment>
        <translation>计划期内用不到的 %3</translation>
    </message>
    <message>
        <source>%3 that nothing in the horizon needs, and more are on order</source>
        <comment>plan.excess.stop.unused</comment>
        <translation>计划期内用不到的 %3，且仍有在途</translation>
    </message>
    <message>
        <source>Buy %2 of %1, order by %4</source>
        <comment>decision.buy.open</comment>
        <translation>采购 %1 %2，%4 前下单</translation>
    </message>
    <message>
        <source>Make %2 of %1, start by %4</source>
        <comment>decision.make.open</comment>
        <translation>生产 %1 %2，%4 前开工</translation>
    </message>
    <message>
        <source>mixed units</source>
        <comment>units.mixed</comment>
        <translation>混合单位</translation>
    </message>
    <message>
        <source>Short from %1: %2 late or unserved until %3</source>
        <comment>plan.risk.stockout</comment>
        <translation>%1 起缺货，%2 延误或无法供应，%3 补上</translation>
    </message>
    <message>
        <source>a hidden file</source>
        <comment>skip.hidden</comment>
        <translation>隐藏文件</translation>
    </message>
    <message>
        <source>a lock file of the spreadsheet program</source>
        <comment>skip.lock</comment>
        <translation>表格软件的锁定文件</translation>
    </message>
    <message>
        <source>a file of the operating system</source>
        <comment>skip.system</comment>
        <translation>操作系统的文件</translation>
    </message>
    <message>
        <source>a download that is not finished</source>
        <comment>skip.unfinished</comment>
        <translation>尚未下载完的文件</translation>
    </message>
    <message>
        <source>not a table, chat or statistics export</source>
        <comment>skip.type</comment>
        <translation>不是表格、聊天或统计导出文件</translation>
    </message>
    <message>
        <source>rejected rows of %1 that come back corrected</source>
        <comment>import.returned</comment>
        <translation>%1 的未读入行，改好后重新导入</translation>
    </message>
    <message>
        <source>None of these %1 files is one to import.</source>
        <comment>import.only_skipped</comment>
        <translation>这 %1 个文件都不是可导入的文件。</translation>
    </message>
    <message>
        <source>Choose the exports of your back offices: xlsx, csv, json, or zip archives of them.</source>
        <comment>import.only_skipped.do</comment>
        <translation>请选择后台导出的文件：xlsx、csv、json，或装有它们的 zip 压缩包。</translation>
    </message>
    <message>
        <source>%2 in %1 is locked with a password.</source>
        <comment>archive.encrypted</comment>
        <translation>%1 中的 %2 有密码保护。</translation>
    </message>
    <message>
        <source>Unpack it with the password the back office sent you, then import the unpacked file.</source>
        <comment>archive.encrypted.do</comment>
        <translation>请用后台发给您的密码解压，再导入解压后的文件。</translation>
    </message>
    <message>
        <source>%2 in %1 is an archive itself; archives inside archives are not opened.</source>
        <comment>archive.nested</comment>
        <translation>%1 中的 %2 本身也是压缩包；不打开压缩包里的压缩包。</translation>
    </message>
    <message>
        <source>Unpack the outer archive and import the inner one.</source>
        <comment>archive.nested.do</comment>
        <translation>请先解压外层压缩包，再导入里面的压缩包。</translation>
    </message>
    <message>
        <source>%2 in %1 points outside of the archive and was not unpacked.</source>
        <comment>archive.path</comment>
        <translation>%1 中的 %2 指向压缩包之外的位置，没有解压。</translation>
    </message>
    <message>
        <source>Such archives are often made to do harm; ask for the export from another source.</source>
        <comment>archive.path.do</comment>
        <translation>这类压缩包往往带有恶意，请从其他途径重新获取导出文件。</translation>
    </message>
    <message>
        <source>%2 in %1 is damaged.</source>
        <comment>archive.damaged</comment>
        <translation>%1 中的 %2 已损坏。</translation>
    </message>
    <message>
        <source>Export or download the archive again.</source>
        <comment>archive.damaged.do</comment>
        <translation>请重新导出或下载这个压缩包。</translation>
    </message>
    <message>
        <source>%1 holds no files.</source>
        <comment>archive.empty</comment>
        <translation>%1 里没有文件。</translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <comment>archive.empty.do</comment>
        <translation>请重新导出或下载。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 files.</source>
        <comment>archive.too_many</comment>
        <translation>%1 里的文件超过 %2 个。</translation>
    </message>
    <message>
        <source>Choose the folder or the files that hold the exports.</source>
        <comment>archive.too_many.do</comment>
        <translation>请选择存放导出文件的文件夹或其中的文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <comment>forecast.file</comment>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Check the path, and that the file is a csv or a whole .gz.</source>
        <comment>forecast.file.do</comment>
        <translation>请检查路径，并确认文件是 csv 或完整的 .gz。</translation>
    </message>
    <message>
        <source>%1 has no column “%2”.</source>
        <comment>forecast.columns</comment>
        <translation>%1 中没有“%2”列。</translation>
    </message>
    <message>
        <source>The first line must name the columns as the help says.</source>
        <comment>forecast.columns.do</comment>
        <translation>首行须按帮助中的说明写出列名。</translation>
    </message>
    <message>
        <source>%1, line %2: a number or date is missing or out of range.</source>
        <comment>forecast.cell</comment>
        <translation>%1 第 %2 行：数字或日期缺失或超出范围。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <comment>forecast.write</comment>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has it open.</source>
        <comment>forecast.write.do</comment>
        <translation>请换一个文件夹，或关闭正在占用该文件的程序。</translation>
    </message>
    <message>
        <source>What is known ahead of %1 does not reach as far as its forecast.</source>
        <comment>forecast.regressors</comment>
        <translation>%1 的已知因素未覆盖整个预测期。</translation>
    </message>
    <message>
        <source>The levels of the hierarchy do not fit together (%1).</source>
        <comment>forecast.hierarchy</comment>
        <translation>层级结构不一致（%1）。</translation>
    </message>
    <message>
        <source>Delete kept messages</source>
        <comment>job.forget_talk</comment>
        <translation>删除保留的聊天</translation>
    </message>
    <message>
        <source>%1 kept messages were deleted for good</source>
        <comment>job.forget_talk.done</comment>
        <translation>已彻底删除 %1 条保留的聊天</translation>
    </message>
    <message>
        <source>Mo</source>
        <comment>weekday.1</comment>
        <translation>一</translation>
    </message>
    <message>
        <source>Tu</source>
        <comment>weekday.2</comment>
        <translation>二</translation>
    </message>
    <message>
        <source>We</source>
        <comment>weekday.3</comment>
        <translation>三</translation>
    </message>
    <message>
        <source>Th</source>
        <comment>weekday.4</comment>
        <translation>四</translation>
    </message>
    <message>
        <source>Fr</source>
        <comment>weekday.5</comment>
        <translation>五</translation>
    </message>
    <message>
        <source>Sa</source>
        <comment>weekday.6</comment>
        <translation>六</translation>
    </message>
    <message>
        <source>Su</source>
        <comment>weekday.7</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>, </source>
        <comment>weekday.joint</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Presales</source>
        <comment>event.presales</comment>
        <translation>预售</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>text.plain</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Used: the backtest’s WAPE is %1 lower with it, %2 weeks ahead of demand.</source>
        <comment>signal.used</comment>
        <translation>已采用：领先需求 %2 周，回测 WAPE 降低 %1。</translation>
    </message>
    <message>
        <source>Not used: it does not lower the error of the backtest.</source>
        <comment>signal.unused</comment>
        <translation>未采用：不能降低回测误差。</translation>
    </message>
    <message>
        <source>Not used: too few weeks to tell.</source>
        <comment>signal.short</comment>
        <translation>未采用：周数太少，无法判断。</translation>
    </message>
    <message>
        <source>The event needs a name.</source>
        <comment>event.name</comment>
        <translation>活动需要名称。</translation>
    </message>
    <message>
        <source>The last day of an event must not lie before its first (%1 … %2).</source>
        <comment>event.days</comment>
        <translation>活动的结束日期不能早于开始日期（%1 … %2）。</translation>
    </message>
    <message>
        <source>An event of %1 days is too long; two years at most.</source>
        <comment>event.length</comment>
        <translation>活动长达 %1 天，最多两年。</translation>
    </message>
    <message>
        <source>“%1” is no demand factor: a number from 0 to 99, such as 1.5 for half as much again.</source>
        <comment>event.lift</comment>
        <translation>“%1”不是有效的需求倍数：请填 0 到 99 之间的数，例如 1.5 表示多一半。</translation>
    </message>
    <message>
        <source>“%1” is no kind of event. Kinds: festival, promotion, presale, live, holiday, launch, price, groupbuy, other.</source>
        <comment>event.kind</comment>
        <translation>“%1”不是活动类型。可用类型：festival、promotion、presale、live、holiday、launch、price、groupbuy、other。</translation>
    </message>
    <message>
        <source>“%1” is no number of days before or after the event; 0 to 60.</source>
        <comment>event.shift</comment>
        <translation>“%1”不是有效的提前或滞后天数，请填 0 到 60。</translation>
    </message>
    <message>
        <source>“%1” names no weekdays: add 1 for Monday, 2 Tuesday, 4 Wednesday … 64 Sunday.</source>
        <comment>event.weekdays</comment>
        <translation>“%1”不是有效的星期：周一 1、周二 2、周三 4 …… 周日 64，相加即可。</translation>
    </message>
    <message>
        <source>There is already an event “%1” from %2 for these goods and this channel. Change that one, or choose another name or day.</source>
        <comment>event.exists</comment>
        <translation>已有同名活动“%1”（%2 开始，商品与渠道相同）。请修改原活动，或换一个名称或日期。</translation>
    </message>
    <message>
        <source>There is no event %1.</source>
        <comment>event.unknown</comment>
        <translation>没有活动 %1。</translation>
    </message>
    <message>
        <source>The calendar of festivals knows the years %2 to %3, not %1.</source>
        <comment>festival.year</comment>
        <translation>内置节日日历覆盖 %2 至 %3 年，不含 %1 年。</translation>
    </message>
    <message>
        <source>Stock ran out: %1 were sold, %2 would have been.</source>
        <comment>clean.stockout</comment>
        <translation>当周缺货：实售 %1，按需求约为 %2。</translation>
    </message>
    <message>
        <source>A single week far from those around it: %2 is taken instead of %1.</source>
        <comment>clean.outlier</comment>
        <translation>与前后各周相差悬殊：以 %2 代替 %1。</translation>
    </message>
    <message>
        <source>An event moved demand: without it %1 would have been %2.</source>
        <comment>clean.event</comment>
        <translation>受活动影响：扣除活动后 %1 约为 %2。</translation>
    </message>
    <message>
        <source>More came back than was sold (%1): %2 is taken.</source>
        <comment>clean.negative</comment>
        <translation>退货多于销售（%1）：取 %2。</translation>
    </message>
    <message>
        <source>Nothing was recorded: %2, as in the weeks around, is taken.</source>
        <comment>clean.gap</comment>
        <translation>没有记录：按前后各周取 %2。</translation>
    </message>
    <message>
        <source>Your choice: learned from as recorded, %1.</source>
        <comment>clean.keep</comment>
        <translation>按您的选择：按记录的 %1 学习。</translation>
    </message>
    <message>
        <source>Your choice: left out; %2, as in the weeks around, stands in for %1.</source>
        <comment>clean.drop</comment>
        <translation>按您的选择：不采用；以前后各周的 %2 代替 %1。</translation>
    </message>
    <message>
        <source>“%1” is no choice for a week. Choices: keep (use as recorded), drop (leave out), or null for automatic.</source>
        <comment>clean.choice</comment>
        <translation>“%1”不是有效的处理方式。可选：keep（按记录采用）、drop（不采用），或 null（自动）。</translation>
    </message>
    <message>
        <source>The product has no history in %1, so there is nothing to choose.</source>
        <comment>clean.week</comment>
        <translation>该商品在 %1 没有历史，无需处理。</translation>
    </message>
    <message>
        <source>look-alikes</source>
        <comment>launch.source.look_alikes</comment>
        <translation>相似商品</translation>
    </message>
    <message>
        <source>votes and lists</source>
        <comment>launch.source.early_demand</comment>
        <translation>投票与接龙</translation>
    </message>
    <message>
        <source>your guess</source>
        <comment>launch.source.planner</comment>
        <translation>您的预估</translation>
    </message>
    <message>
        <source>The product has %1 weeks of sales of its own; its forecast needs no launch.</source>
        <comment>launch.grown</comment>
        <translation>该商品自身已有 %1 周销售数据，无需再按新品预测。</translation>
    </message>
    <message>
        <source>A launch needs the code of its product.</source>
        <comment>launch.code</comment>
        <translation>新品上市需要商品编码。</translation>
    </message>
    <message>
        <source>“%1” is no first day of sale.</source>
        <comment>launch.day</comment>
        <translation>“%1”不是有效的开售日。</translation>
    </message>
    <message>
        <source>“%1” is no number of weeks from 1 to 52.</source>
        <comment>launch.weeks</comment>
        <translation>“%1”不是 1 到 52 的周数。</translation>
    </message>
    <message>
        <source>“%1” is no number of units to expect.</source>
        <comment>launch.guess</comment>
        <translation>“%1”不是有效的预计件数。</translation>
    </message>
    <message>
        <source>A range needs a guess inside it: low ≤ guess ≤ high.</source>
        <comment>launch.range</comment>
        <translation>预估区间须包含预估值：下限 ≤ 预估 ≤ 上限。</translation>
    </message>
    <message>
        <source>“%1” is no number of units asked for in advance.</source>
        <comment>launch.early</comment>
        <translation>“%1”不是有效的预售件数。</translation>
    </message>
    <message>
        <source>There is no product “%1” to look alike.</source>
        <comment>launch.like</comment>
        <translation>没有可作参照的商品“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be its own look-alike.</source>
        <comment>launch.self</comment>
        <translation>“%1”不能以自己为参照。</translation>
    </message>
    <message>
        <source>Decisions about weeks and history of a product differ in length.</source>
        <comment>forecast.keep</comment>
        <translation>商品的逐周处理标记与历史长度不一致。</translation>
    </message>
    <message>
        <source>The signal “%2” of a product has no name or is given twice.</source>
        <comment>forecast.signal</comment>
        <translation>商品的信号“%2”没有名称或重复出现。</translation>
    </message>
    <message>
        <source>A curve needs at least 4 periods with sales; there are %1.</source>
        <comment>forecast.launch.short</comment>
        <translation>拟合曲线至少需要 4 期有销量，现有 %1 期。</translation>
    </message>
    <message>
        <source>Nothing has been sold: no curve can be fitted.</source>
        <comment>forecast.launch.empty</comment>
        <translation>尚无销量，无法拟合曲线。</translation>
    </message>
    <message>
        <source>Sales have not bent down yet: their end cannot be read off a parabola.</source>
        <comment>forecast.launch.shape</comment>
        <translation>销量尚未回落，无法用抛物线推断上限。</translation>
    </message>
    <message>
        <source>There is nothing to forecast this product from. Name a similar product, a guess, or wait for votes or first sales.</source>
        <comment>forecast.launch.nothing</comment>
        <translation>没有可用于预测该新品的依据：请指定相似款、填写预估量，或等待投票/接龙、首批销量。</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>why.step.level</comment>
        <translation>基础水平</translation>
    </message>
    <message>
        <source>× Season</source>
        <comment>why.step.season</comment>
        <translation>× 季节</translation>
    </message>
    <message>
        <source>× Events</source>
        <comment>why.step.events</comment>
        <translation>× 活动</translation>
    </message>
    <message>
        <source>· %1</source>
        <comment>why.step.part</comment>
        <translation>· %1</translation>
    </message>
    <message>
        <source>· Before %1</source>
        <comment>why.step.before</comment>
        <translation>· %1 之前</translation>
    </message>
    <message>
        <source>· After %1</source>
        <comment>why.step.after</comment>
        <translation>· %1 之后</translation>
    </message>
    <message>
        <source>× Signals</source>
        <comment>why.step.signals</comment>
        <translation>× 信号</translation>
    </message>
    <message>
        <source>Last year’s week</source>
        <comment>why.step.last_year</comment>
        <translation>去年同周</translation>
    </message>
    <message>
        <source>Last week</source>
        <comment>why.step.last_week</comment>
        <translation>上一周</translation>
    </message>
    <message>
        <source>New-product curve</source>
        <comment>why.step.launch</comment>
        <translation>新品曲线</translation>
    </message>
    <message>
        <source>× Levels together</source>
        <comment>why.step.levels</comment>
        <translation>× 层级协调</translation>
    </message>
    <message>
        <source>Demand known early</source>
        <comment>why.step.early</comment>
        <translation>已知的提前需求</translation>
    </message>
    <message>
        <source>= Statistical forecast</source>
        <comment>why.step.stat</comment>
        <translation>= 统计预测</translation>
    </message>
    <message>
        <source>Override</source>
        <comment>why.step.override</comment>
        <translation>人工覆盖</translation>
    </message>
    <message>
        <source>= Final forecast</source>
        <comment>why.step.final</comment>
        <translation>= 最终预测</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>why.step.method</comment>
        <translation>方法</translation>
    </message>
    <message>
        <source>History</source>
        <comment>why.step.history</comment>
        <translation>历史</translation>
    </message>
    <message>
        <source>Order lines</source>
        <comment>why.step.lines</comment>
        <translation>订单行</translation>
    </message>
    <message>
        <source>%1 over %2 weeks, without season, events and signals</source>
        <comment>why.level</comment>
        <translation>%1，依据 %2 周历史，不含季节、活动与信号</translation>
    </message>
    <message>
        <source>The product’s own %1 weeks of sales</source>
        <comment>why.level.own</comment>
        <translation>该商品自身 %1 周的销售</translation>
    </message>
    <message>
        <source>Yearly wave of category %1, counts %2</source>
        <comment>why.season</comment>
        <translation>分类“%1”的年度波动，按 %2 计入</translation>
    </message>
    <message>
        <source>The product’s own yearly wave, counts %1</source>
        <comment>why.season.own</comment>
        <translation>该商品自身的年度波动，按 %1 计入</translation>
    </message>
    <message>
        <source>No yearly wave: it does not lower the error of the backtest</source>
        <comment>why.season.none</comment>
        <translation>不计年度波动：它不能降低回测误差</translation>
    </message>
    <message>
        <source>Known for this week: %1</source>
        <comment>why.events</comment>
        <translation>本周已知活动：%1 个</translation>
    </message>
    <message>
        <source>No known event in this week</source>
        <comment>why.events.none</comment>
        <translation>本周没有已知活动</translation>
    </message>
    <message>
        <source>Learned from %1 past occasions and %2 products; covers %3 of the week</source>
        <comment>why.event.learned</comment>
        <translation>从过去 %1 次、%2 个商品学得；占本周的 %3</translation>
    </message>
    <message>
        <source>Never happened before: the expected factor is used; covers %1 of the week</source>
        <comment>why.event.new</comment>
        <translation>从未发生过，采用预期倍数；占本周的 %1</translation>
    </message>
    <message>
        <source>Used for this product: %1</source>
        <comment>why.signals</comment>
        <translation>该商品采用的信号：%1 个</translation>
    </message>
    <message>
        <source>No signal is used for this product</source>
        <comment>why.signals.none</comment>
        <translation>该商品未采用信号</translation>
    </message>
    <message>
        <source>Leads demand by %1 weeks; the backtest’s WAPE is %2 lower with it</source>
        <comment>why.signal</comment>
        <translation>领先需求 %1 周；采用后回测 WAPE 降低 %2</translation>
    </message>
    <message>
        <source>Sold in %1: %2; counts %3</source>
        <comment>why.last_year</comment>
        <translation>%1 销量 %2，按 %3 计入</translation>
    </message>
    <message>
        <source>Sold in %1: %2, × %4 for events now against then; counts %3</source>
        <comment>why.last_year.events</comment>
        <translation>%1 销量 %2，按当时与现在的活动 × %4，按 %3 计入</translation>
    </message>
    <message>
        <source>Curve of the new product: %1, counts %2; its own sales count the rest</source>
        <comment>why.launch</comment>
        <translation>新品曲线 %1，按 %2 计入，其余为自身销售</translation>
    </message>
    <message>
        <source>What the forecasts of category, channels, regions and total know better; everything adds up</source>
        <comment>why.levels</comment>
        <translation>类目、渠道、地区与总量的预测更清楚的部分；各层级加总一致</translation>
    </message>
    <message>
        <source>Confirmed wishes of lists and forms without an order yet: %1</source>
        <comment>why.early</comment>
        <translation>接龙与表单中已确认、尚未下单的需求：%1</translation>
    </message>
    <message>
        <source>In 8 of 10 cases between %1 and %2</source>
        <comment>why.stat</comment>
        <translation>十次中有八次在 %1 到 %2 之间</translation>
    </message>
    <message>
        <source>By %1 on %2: %3</source>
        <comment>why.override</comment>
        <translation>%1 于 %2：%3</translation>
    </message>
    <message>
        <source>By %1 on %2</source>
        <comment>why.override.plain</comment>
        <translation>%1 于 %2</translation>
    </message>
    <message>
        <source>What the plan uses</source>
        <comment>why.final</comment>
        <translation>计划采用该数</translation>
    </message>
    <message>
        <source>%1: chosen of %2 by the backtest, score %3; seasonal naive %4</source>
        <comment>why.method</comment>
        <translation>%1：从 %2 种方法中由回测选出，得分 %3；季节性朴素法 %4</translation>
    </message>
    <message>
        <source>%1: too little history to compare methods</source>
        <comment>why.method.short</comment>
        <translation>%1：历史太短，无法比较方法</translation>
    </message>
    <message>
        <source>Curve of a new product until its own history suffices</source>
        <comment>why.method.launch</comment>
        <translation>新品曲线，直到自身历史足够</translation>
    </message>
    <message>
        <source>%1 weeks from %2, %3 of them cleaned</source>
        <comment>why.history</comment>
        <translation>自 %2 起 %1 周，其中清洗 %3 周</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <comment>why.history.none</comment>
        <translation>尚无销售</translation>
    </message>
    <message>
        <source>%1 order lines in %2 files</source>
        <comment>why.lines</comment>
        <translation>%1 条订单行，来自 %2 个文件</translation>
    </message>
    <message>
        <source>Week is over: sold against what was said</source>
        <comment>change.over</comment>
        <translation>该周已结束：销量与当时的预测对比</translation>
    </message>
    <message>
        <source>No change</source>
        <comment>change.same</comment>
        <translation>无变化</translation>
    </message>
    <message>
        <source>New weeks of sales: %1</source>
        <comment>change.data</comment>
        <translation>新增销售周数：%1</translation>
    </message>
    <message>
        <source>Data or settings changed</source>
        <comment>change.again</comment>
        <translation>数据或设置有变化</translation>
    </message>
    <message>
        <source>Method: %1 → %2</source>
        <comment>change.method</comment>
        <translation>方法：%1 → %2</translation>
    </message>
    <message>
        <source>Override added: %1</source>
        <comment>change.added</comment>
        <translation>新增人工覆盖：%1</translation>
    </message>
    <message>
        <source>Override removed: %1</source>
        <comment>change.removed</comment>
        <translation>取消人工覆盖：%1</translation>
    </message>
    <message>
        <source>Override changed: %1</source>
        <comment>change.changed</comment>
        <translation>修改人工覆盖：%1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>change.two</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%2: %1</source>
        <comment>param.of</comment>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>Weight of a new week in the level (alpha)</source>
        <comment>param.alpha</comment>
        <translation>新一周在水平中的权重（alpha）</translation>
    </message>
    <message>
        <source>Weight of a new week in the trend (beta)</source>
        <comment>param.beta</comment>
        <translation>新一周在趋势中的权重（beta）</translation>
    </message>
    <message>
        <source>Weight of a new week in the season (gamma)</source>
        <comment>param.gamma</comment>
        <translation>新一周在季节中的权重（gamma）</translation>
    </message>
    <message>
        <source>Damping of the trend (phi)</source>
        <comment>param.phi</comment>
        <translation>趋势衰减（phi）</translation>
    </message>
    <message>
        <source>Level now</source>
        <comment>param.level</comment>
        <translation>当前水平</translation>
    </message>
    <message>
        <source>Level at the start</source>
        <comment>param.level0</comment>
        <translation>起始水平</translation>
    </message>
    <message>
        <source>Trend now, a week</source>
        <comment>param.trend</comment>
        <translation>当前每周趋势</translation>
    </message>
    <message>
        <source>Trend at the start, a week</source>
        <comment>param.trend0</comment>
        <translation>起始每周趋势</translation>
    </message>
    <message>
        <source>Strength of the trend line (theta)</source>
        <comment>param.theta</comment>
        <translation>趋势线强度（theta）</translation>
    </message>
    <message>
        <source>Fit to the history (AICc, lower is better)</source>
        <comment>param.aicc</comment>
        <translation>对历史的拟合（AICc，越低越好）</translation>
    </message>
    <message>
        <source>Errors grow with the level (1 = yes)</source>
        <comment>param.form.error</comment>
        <translation>误差随水平放大（1 = 是）</translation>
    </message>
    <message>
        <source>Trend (0 none, 1 steady, 2 damped)</source>
        <comment>param.form.trend</comment>
        <translation>趋势（0 无，1 稳定，2 衰减）</translation>
    </message>
    <message>
        <source>Form of the season (0 = none)</source>
        <comment>param.form.season</comment>
        <translation>季节形式（0 = 无）</translation>
    </message>
    <message>
        <source>Order: past weeks (p)</source>
        <comment>param.order_p</comment>
        <translation>阶数：过去周（p）</translation>
    </message>
    <message>
        <source>Order: differences (d)</source>
        <comment>param.order_d</comment>
        <translation>阶数：差分（d）</translation>
    </message>
    <message>
        <source>Order: past errors (q)</source>
        <comment>param.order_q</comment>
        <translation>阶数：过去误差（q）</translation>
    </message>
    <message>
        <source>Order: past seasons (P)</source>
        <comment>param.order_P</comment>
        <translation>阶数：过去季节（P）</translation>
    </message>
    <message>
        <source>Order: seasonal differences (D)</source>
        <comment>param.order_D</comment>
        <translation>阶数：季节差分（D）</translation>
    </message>
    <message>
        <source>Order: past seasonal errors (Q)</source>
        <comment>param.order_Q</comment>
        <translation>阶数：过去季节误差（Q）</translation>
    </message>
    <message>
        <source>Influence of the week %1 before</source>
        <comment>param.ar</comment>
        <translation>前 %1 周的影响</translation>
    </message>
    <message>
        <source>Influence of the error %1 weeks before</source>
        <comment>param.ma</comment>
        <translation>前 %1 周误差的影响</translation>
    </message>
    <message>
        <source>Influence of the season %1 before</source>
        <comment>param.sar</comment>
        <translation>前 %1 季的影响</translation>
    </message>
    <message>
        <source>Influence of the error %1 seasons before</source>
        <comment>param.sma</comment>
        <translation>前 %1 季误差的影响</translation>
    </message>
    <message>
        <source>Constant</source>
        <comment>param.constant</comment>
        <translation>常数项</translation>
    </message>
    <message>
        <source>Smoothing of the level (alpha 0)</source>
        <comment>param.alpha0</comment>
        <translation>水平平滑（alpha 0）</translation>
    </message>
    <message>
        <source>Smoothing of the potential (alpha 1)</source>
        <comment>param.alpha1</comment>
        <translation>潜势平滑（alpha 1）</translation>
    </message>
    <message>
        <source>Smoothing of the season (beta 0)</source>
        <comment>param.beta0</comment>
        <translation>季节平滑（beta 0）</translation>
    </message>
    <message>
        <source>Smoothing of the season’s potential (beta 1)</source>
        <comment>param.beta1</comment>
        <translation>季节潜势平滑（beta 1）</translation>
    </message>
    <message>
        <source>Units of a demand</source>
        <comment>param.size</comment>
        <translation>每次需求量</translation>
    </message>
    <message>
        <source>Chance of a demand in a week</source>
        <comment>param.probability</comment>
        <translation>一周内有需求的概率</translation>
    </message>
    <message>
        <source>Weeks from one demand to the next</source>
        <comment>param.interval</comment>
        <translation>两次需求的间隔周数</translation>
    </message>
    <message>
        <source>Weeks added up to a block</source>
        <comment>param.block</comment>
        <translation>合并为一段的周数</translation>
    </message>
    <message>
        <source>Lengths of blocks averaged</source>
        <comment>param.levels</comment>
        <translation>参与平均的分段种数</translation>
    </message>
    <message>
        <source>Mean demand a week</source>
        <comment>param.mean</comment>
        <translation>每周平均需求</translation>
    </message>
    <message>
        <source>Spread of the counts (b)</source>
        <comment>param.b</comment>
        <translation>计数的离散程度（b）</translation>
    </message>
    <message>
        <source>Season of %1 weeks</source>
        <comment>param.season</comment>
        <translation>%1 周的季节</translation>
    </message>
    <message>
        <source>Weeks in a year repeated</source>
        <comment>param.season_length</comment>
        <translation>重复的年度周数</translation>
    </message>
    <message>
        <source>Weight of the category’s yearly wave</source>
        <comment>param.season_share</comment>
        <translation>分类年度波动的权重</translation>
    </message>
    <message>
        <source>Weight of last year’s weeks</source>
        <comment>param.last_year_share</comment>
        <translation>去年同周的权重</translation>
    </message>
    <message>
        <source>Usual error of a week</source>
        <comment>param.sigma</comment>
        <translation>一周的通常误差</translation>
    </message>
    <message>
        <source>Factor of %1 for a whole week</source>
        <comment>param.lift</comment>
        <translation>%1 整周的倍数</translation>
    </message>
    <message>
        <source>Factor before %1</source>
        <comment>param.lift.before</comment>
        <translation>%1 之前的倍数</translation>
    </message>
    <message>
        <source>Factor after %1</source>
        <comment>param.lift.after</comment>
        <translation>%1 之后的倍数</translation>
    </message>
    <message>
        <source>Confirmed wishes without an order</source>
        <comment>param.early_wishes</comment>
        <translation>已确认、尚未下单的需求</translation>
    </message>
    <message>
        <source>Weight of the product’s own sales</source>
        <comment>param.launch_own_share</comment>
        <translation>自身销售的权重</translation>
    </message>
    <message>
        <source>Expected over the launch</source>
        <comment>param.launch_total</comment>
        <translation>新品期预计总量</translation>
    </message>
    <message>
        <source>Weight in the launch forecast: %1</source>
        <comment>param.launch_weight</comment>
        <translation>在新品预测中的权重：%1</translation>
    </message>
    <message>
        <source>The sheet of overrides is written: %1 (%2 SKUs, %3 weeks)</source>
        <comment>job.sheet.done</comment>
        <translation>人工覆盖表已写入：%1（%2 个商品，%3 周）</translation>
    </message>
    <message>
        <source>No product has a forecast yet, so there is nothing to override.</source>
        <comment>sheet.nothing</comment>
        <translation>还没有任何商品的预测，无可覆盖。</translation>
    </message>
    <message>
        <source>Import orders and compute the forecast first.</source>
        <comment>sheet.nothing.do</comment>
        <translation>请先导入订单并计算预测。</translation>
    </message>
    <message>
        <source>%1 is no sheet of overrides: no sheet of it has columns for SKU code, line and weeks such as 2026-W34.</source>
        <comment>sheet.layout</comment>
        <translation>%1 不是人工覆盖表：其中没有工作表同时含有商品编码、行别和形如 2026-W34 的周列。</translation>
    </message>
    <message>
        <source>Export the sheet again and edit only the lines “Your number”; columns and rows may be moved or left out.</source>
        <comment>sheet.layout.do</comment>
        <translation>请重新导出该表，只改“人工覆盖”行；列和行可以移动或删去。</translation>
    </message>
    <message>
        <source>No product “%1” has a forecast.</source>
        <comment>sheet.unknown</comment>
        <translation>没有商品“%1”的预测。</translation>
    </message>
    <message>
        <source>Choose codes from the table “forecast”.</source>
        <comment>sheet.unknown.do</comment>
        <translation>请从表 forecast 中选取编码。</translation>
    </message>
    <message>
        <source>this is no override</source>
        <comment>sheet.cell</comment>
        <translation>这不是可识别的覆盖值</translation>
    </message>
    <message>
        <source>Type 2000 to set, +250 or -20 to add, *1.2 to multiply; empty the cell to take an override back.</source>
        <comment>sheet.cell.do</comment>
        <translation>填 2000 表示设为，+250 或 -20 表示增减，*1.2 表示乘以；清空单元格即撤回覆盖。</translation>
    </message>
    <message>
        <source>no product has this code</source>
        <comment>sheet.sku</comment>
        <translation>没有使用此编码的商品</translation>
    </message>
    <message>
        <source>Write the code as the sheet had it, as text; Excel may have cut leading zeros.</source>
        <comment>sheet.sku.do</comment>
        <translation>请按导出时的写法以文本填写编码；Excel 可能去掉了开头的 0。</translation>
    </message>
    <message>
        <source>the product has no forecast any more</source>
        <comment>sheet.no_forecast</comment>
        <translation>该商品已没有预测</translation>
    </message>
    <message>
        <source>Look at the product on the demand page: it may be retired or without history.</source>
        <comment>sheet.no_forecast.do</comment>
        <translation>请在需求预测页查看该商品：可能已停售或没有历史。</translation>
    </message>
    <message>
        <source>this week is over; the forecast begins with %1</source>
        <comment>sheet.over</comment>
        <translation>该周已过；预测从 %1 开始</translation>
    </message>
    <message>
        <source>Export the sheet again to override weeks to come.</source>
        <comment>sheet.over.do</comment>
        <translation>请重新导出该表，再填写今后各周。</translation>
    </message>
    <message>
        <source>this week lies beyond the forecast, which ends with %1</source>
        <comment>sheet.beyond</comment>
        <translation>该周超出预测范围；预测到 %1 为止</translation>
    </message>
    <message>
        <source>Enter the number in a later sheet, when the forecast reaches the week.</source>
        <comment>sheet.beyond.do</comment>
        <translation>等预测覆盖到该周后，再在新导出的表中填写。</translation>
    </message>
    <message>
        <source>this week of the product stands in the file more than once; only the first is taken</source>
        <comment>sheet.twice</comment>
        <translation>该商品的这一周在文件中出现多次，只采用第一个</translation>
    </message>
    <message>
        <source>Leave one line for each SKU and one column for each week.</source>
        <comment>sheet.twice.do</comment>
        <translation>每个商品只留一行，每周只留一列。</translation>
    </message>
    <message>
        <source>changed since the export: it was %1, now %2 (%3) stands there; applying replaces that</source>
        <comment>sheet.conflict</comment>
        <translation>导出后已被他人修改：原为 %1，现为 %2（%3）；应用后将取代它</translation>
    </message>
    <message>
        <source>Ask that person; to keep what stands there, write the same into the cell.</source>
        <comment>sheet.conflict.do</comment>
        <translation>请与修改人确认；如要保留现值，在单元格中填入同样的值。</translation>
    </message>
    <message>
        <source>the statistics of %1 changed weeks moved since the export, the first from %2 to %3</source>
        <comment>sheet.moved</comment>
        <translation>导出后，所改各周中有 %1 周的统计预测已变，第一处由 %2 变为 %3</translation>
    </message>
    <message>
        <source>Check the finals of these weeks: +, - and * now work on the new statistics.</source>
        <comment>sheet.moved.do</comment>
        <translation>请核对这些周的最终预测：+、- 和 * 现以新的统计预测为基数。</translation>
    </message>
    <message>
        <source>The forecast was made anew since the export: the sheet began with %1, it now begins with %2.</source>
        <comment>sheet.run</comment>
        <translation>导出后预测已重新计算：表从 %1 开始，现在从 %2 开始。</translation>
    </message>
    <message>
        <source>Weeks that are over are left alone; check the rest against the new forecast.</source>
        <comment>sheet.run.do</comment>
        <translation>已过的周不处理；其余请对照新预测核对。</translation>
    </message>
    <message>
        <source>this line is none of statistics, your number and final</source>
        <comment>sheet.line</comment>
        <translation>行别不是统计预测、人工覆盖、最终预测中的任何一种</translation>
    </message>
    <message>
        <source>Write in the line column what the export had there.</source>
        <comment>sheet.line.do</comment>
        <translation>请在行别列填写导出时的内容。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>sheet.none</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Workspace</source>
        <comment>sheet.about.workspace</comment>
        <translation>工作区</translation>
    </message>
    <message>
        <source>How to edit</source>
        <comment>sheet.about.how</comment>
        <translation>填写方法</translation>
    </message>
    <message>
        <source>Edit only the yellow cells in the lines “Your number”. Filter the line column to see them alone.</source>
        <comment>sheet.about.cells</comment>
        <translation>只改“人工覆盖”行的黄色单元格。筛选行别列可只看这些行。</translation>
    </message>
    <message>
        <source>2000 sets the week, +250 or -20 adds to the statistics, *1.2 multiplies them; an empty cell has no override, emptying one takes it back.</source>
        <comment>sheet.about.forms</comment>
        <translation>2000 表示该周设为 2000，+250 或 -20 表示在统计预测上增减，*1.2 表示乘以 1.2；空单元格表示没有覆盖，清空即撤回。</translation>
    </message>
    <message>
        <source>Quantities are in the unit of the row, a week; statistics and finals are for looking and are not read back as changes.</source>
        <comment>sheet.about.unit</comment>
        <translation>数量为每周、按该行单位；统计预测和最终预测仅供查看，修改它们不会被读回。</translation>
    </message>
    <message>
        <source>Columns and rows may be moved, hidden or left out: what is not in the file stays as it is.</source>
        <comment>sheet.about.moved</comment>
        <translation>列和行可以移动、隐藏或删去：文件中没有的内容保持不变。</translation>
    </message>
    <message>
        <source>Adding up the levels</source>
        <comment>progress.compute.levels</comment>
        <translation>协调各层级预测</translation>
    </message>
    <message>
        <source>%1 is a workspace; the export would destroy it.</source>
        <comment>file.workspace</comment>
        <translation>%1 是工作区文件，导出会毁掉它。</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <comment>file.workspace.do</comment>
        <translation>请换一个文件名。</translation>
    </message>
    <message>
        <source>“%1” is no figure for several products: say 2000, +250 or *1.2.</source>
        <comment>level.value</comment>
        <translation>“%1”不能用于多个商品：请写 2000、+250 或 *1.2。</translation>
    </message>
    <message>
        <source>No product has a forecast for %1 here: choose a week of the horizon.</source>
        <comment>level.none</comment>
        <translation>此处没有商品在 %1 有预测：请选择预测期内的周。</translation>
    </message>
    <message>
        <source>Overrides of %2 products stand and are %1 already: ask for more, or change those products too.</source>
        <comment>level.kept</comment>
        <translation>%2 个商品已有的覆盖保持不变，合计已达 %1：请写更大的数，或同时修改这些商品。</translation>
    </message>
    <message>
        <source>All %1 products have overrides of their own: change those products too, or take their overrides back.</source>
        <comment>level.all_kept</comment>
        <translation>全部 %1 个商品都有单独的覆盖：请同时修改这些商品，或先撤回它们的覆盖。</translation>
    </message>
    <message>
        <source>This year against last</source>
        <comment>param.last_year_growth</comment>
        <translation>今年与去年之比</translation>
    </message>
    <message>
        <source>%1: sold in a part of the year only, and last year says in which</source>
        <comment>why.method.season</comment>
        <translation>%1：只在一年中的部分时段销售，时段以去年为准</translation>
    </message>
    <message>
        <source>Adding up the warehouses</source>
        <comment>progress.compute.nodes</comment>
        <translation>汇总仓库层级</translation>
    </message>
    <message>
        <source>warehouse levels</source>
        <comment>result.nodes</comment>
        <translation>仓库层级</translation>
    </message>
    <message>
        <source>“%1” is no province: write its name, such as 浙江省, or one of the regions in the table “Areas served”.</source>
        <comment>area.province</comment>
        <translation>“%1”不是省份：请写省份名称（如浙江省），或“服务省份”表中的地区。</translation>
    </message>
    <message>
        <source>There is no warehouse “%1”. Choose one of: %2. Others come with a stock list or orders that name them.</source>
        <comment>area.warehouse</comment>
        <translation>没有仓库“%1”。可选：%2。其他仓库随注明仓库的库存表或订单导入。</translation>
    </message>
    <message>
        <source>There is no warehouse “%1” yet: import a stock list or orders that name their warehouse first.</source>
        <comment>area.no_warehouse</comment>
        <translation>还没有仓库“%1”：请先导入注明仓库的库存表或订单。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>area.none</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Weeks around %1 sold %2 once events are taken out; × %4 as this year sells against last, × %5 for the events to come; counts %3</source>
        <comment>why.last_year.grown</comment>
        <translation>%1 前后几周去除活动后售出 %2；× %4（今年与去年之比），× %5（将来的活动）；占比 %3</translation>
    </message>
    <message>
        <source>%1 names no groups of these series.</source>
        <comment>forecast.groups</comment>
        <translation>%1 没有说明这些序列的分组。</translation>
    </message>
    <message>
        <source>It needs series_id as in the file of series, and a column for each way of grouping, such as category or region.</source>
        <comment>forecast.groups.do</comment>
        <translation>需要与序列文件一致的 series_id，并为每种分组方式各设一列，例如品类或地区。</translation>
    </message>
    <message>
        <source>Series “%1” begins or ends in another period than the first series, or has another h.</source>
        <comment>forecast.ends</comment>
        <translation>序列“%1”的起止期或 h 与第一条序列不同。</translation>
    </message>
    <message>
        <source>Series that add up need the same start, the same last period t and the same h.</source>
        <comment>forecast.ends.do</comment>
        <translation>需要汇总的序列，其 start、最后一期 t 和 h 必须相同。</translation>
    </message>
    <message>
        <source>%1 forms a group of the id %2, which a series has already.</source>
        <comment>forecast.node</comment>
        <translation>%1 中某组的编号为 %2，与已有序列重名。</translation>
    </message>
    <message>
        <source>Give the series, or the column of groups, another name.</source>
        <comment>forecast.node.do</comment>
        <translation>请为该序列或分组列换一个名称。</translation>
    </message>
</context>
<context>
    <name>pages.customers</name>
    <message>
        <source>Customers</source>
        <translation>客户与社群</translation>
    </message>
</context>
<context>
    <name>pages.shipments.chase</name>
    <message>
        <source>no news for %1 h</source>
        <translation>%1 小时无更新</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>承诺 %1 送达</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: please look into these %n parcel(s) and answer each</source>
        <translation>
            <numerusform>%1，%2：以下 %n 个包裹请协助核实，并逐个回复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages.shipments.message</name>
    <message>
        <source>MMMM d</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>your order</source>
        <translation>您的订单</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more item(s)</source>
        <translation>
            <numerusform>%1，另有 %n 件商品</numerusform>
        </translation>
    </message>
    <message>
        <source>We expect it between %1 and %2, most likely on %3.</source>
        <translation>预计 %1 至 %2 之间送达，最可能是 %3。</translation>
    </message>
    <message>
        <source>We expect it on %1.</source>
        <translation>预计 %1 送达。</translation>
    </message>
    <message>
        <source>We will tell you as soon as we know the day.</source>
        <translation>确定送达日期后我们会第一时间告诉您。</translation>
    </message>
    <message>
        <source>it was delivered on %1. If anything is wrong with it, just tell us.</source>
        <translation>已于 %1 签收，如有任何问题请随时联系我们。</translation>
    </message>
    <message>
        <source>it was delivered. If anything is wrong with it, just tell us.</source>
        <translation>已签收，如有任何问题请随时联系我们。</translation>
    </message>
    <message>
        <source>it has come back to us. Shall we send it again or refund it?</source>
        <translation>包裹已退回我们这里，请问您希望补发还是退款？</translation>
    </message>
    <message>
        <source>it is on its way back to us. Shall we send it again or refund it?</source>
        <translation>包裹正在退回途中，请问您希望补发还是退款？</translation>
    </message>
    <message>
        <source>the carrier reports that it was refused. Do you still want it? Then we send it again.</source>
        <translation>快递反馈包裹被拒收，请问您还需要吗？需要的话我们重新为您发货。</translation>
    </message>
    <message>
        <source>it waits for you at the pick-up station. Please collect it soon, before the carrier sends it back.</source>
        <translation>包裹已到驿站，请尽快取件，以免被退回。</translation>
    </message>
    <message>
        <source>the carrier reports a problem on the way. We are clearing it with them.</source>
        <translation>快递反馈运输途中出现异常，我们正在与快递核实处理。</translation>
    </message>
    <message>
        <source>it has not moved for some time. We are asking the carrier.</source>
        <translation>包裹有一段时间没有更新了，我们正在催问快递。</translation>
    </message>
    <message>
        <source>it is later than we promised, and we are sorry. We are pressing the carrier.</source>
        <translation>很抱歉，包裹比承诺时间晚了，我们正在催促快递。</translation>
    </message>
    <message>
        <source>it is on its way and may come a little later than promised.</source>
        <translation>包裹正在路上，可能会比承诺时间稍晚一点。</translation>
    </message>
    <message>
        <source>it should have reached you by now. If not, please tell us.</source>
        <translation>包裹应该已经送达，如果还没有收到请告诉我们。</translation>
    </message>
    <message>
        <source>it is on its way.</source>
        <translation>包裹正在路上。</translation>
    </message>
    <message>
        <source>Hello! About %1 (%2, waybill %3):</source>
        <translation>您好！关于您购买的%1（%2，运单号 %3）：</translation>
    </message>
</context>
<context>
    <name>pages.supply.pack</name>
    <message>
        <source>Hello %1, these are our requests as of %2:</source>
        <translation>%1 您好，截至 %2 我们的需求如下：</translation>
    </message>
    <message>
        <source>%1 %2: %3 %4, needed on %5</source>
        <translation>%1 %2：%3 %4，%5 前到货</translation>
    </message>
    <message>
        <source>The list is attached. Please confirm quantity and day of each line, or tell us what you can do instead. Thank you!</source>
        <translation>明细见附件，请逐行确认数量和日期；如有困难请告知可行方案，谢谢！</translation>
    </message>
</context>
<context>
    <name>roulian::ui::AboutDialog</name>
    <message>
        <source>About Roulian</source>
        <translation>关于柔链</translation>
    </message>
    <message>
        <source>Roulian %1</source>
        <translation>柔链 %1</translation>
    </message>
    <message>
        <source>A console for supply-chain planners at brands that sell through WeChat communities. It works offline; everything stays in one file of yours.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>为社群私域品牌的供应链计划员而做的工作台。离线运行，所有数据都在您自己的一个文件里。
自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Third-party software</source>
        <translation>第三方软件</translation>
    </message>
    <message>
        <source>Made with Qt %1 and QCustomPlot (GPL-3), SQLite, libsodium, libzip, expat, libxlsxwriter, ICU and Eigen.</source>
        <translation>使用 Qt %1、QCustomPlot（GPL-3）、SQLite、libsodium、libzip、expat、libxlsxwriter、ICU 和 Eigen 构建。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::BarsChart</name>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>roulian::ui::Chart</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>暂无可绘制的数据。</translation>
    </message>
    <message>
        <source>Arrow keys read the values, T shows them as a table.</source>
        <translation>方向键逐个读数，按 T 以表格显示。</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>还原缩放</translation>
    </message>
</context>
<context>
    <name>roulian::ui::CommandPalette</name>
    <message>
        <source>Command, page, list, product or customer; pinyin initials too</source>
        <translation>输入命令、页面、列表、商品或客户，支持拼音首字母</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配结果</translation>
    </message>
</context>
<context>
    <name>roulian::ui::DetailSplitter</name>
    <message>
        <source>Show the detail</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Fold the detail away</source>
        <translation>收起详情</translation>
    </message>
</context>
<context>
    <name>roulian::ui::DownloadOffer</name>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Asks again when another export arrives</source>
        <translation>有新的导出文件时再提醒</translation>
    </message>
    <message>
        <source>Never these</source>
        <translation>不再提示这些</translation>
    </message>
    <message>
        <source>These files are not offered again</source>
        <translation>这些文件以后不再提示</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 new export in “%1”: %2</source>
        <translation>“%1”里有 1 个新的导出文件：%2</translation>
    </message>
    <message>
        <source>%1 new exports in “%2”: %3</source>
        <translation>“%2”里有 %1 个新的导出文件：%3</translation>
    </message>
</context>
<context>
    <name>roulian::ui::FanChart</name>
    <message>
        <source>No forecast yet. Choose a row with sales, or make the forecast.</source>
        <translation>还没有预测。请选择有销量的一行，或先运行预测。</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>实际销量</translation>
    </message>
    <message>
        <source>Used after cleaning</source>
        <translation>清洗后用于预测</translation>
    </message>
    <message>
        <source>Forecast, changed by a person</source>
        <translation>预测（人工覆盖）</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Statistical forecast</source>
        <translation>统计预测</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1: %2 weeks of history; forecast for %3 weeks, %4 in all (%5).</source>
        <translation>%1：历史 %2 周；预测 %3 周，合计 %4（%5）。</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Final forecast</source>
        <translation>最终预测</translation>
    </message>
    <message>
        <source>Forecast before this one</source>
        <translation>上次预测</translation>
    </message>
</context>
<context>
    <name>roulian::ui::FilterChips</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>去掉筛选：%1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>roulian::ui::FilterHeader</name>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Text or pinyin initials; numbers: 100, &gt;100, 10..50; missing: empty, present: !empty</source>
        <translation>文字或拼音首字母；数字：100、&gt;100、10..50；缺失：空，有值：非空</translation>
    </message>
</context>
<context>
    <name>roulian::ui::GanttChart</name>
    <message>
        <source>No orders in this period.</source>
        <translation>这段时间没有订单。</translation>
    </message>
    <message>
        <source>%1 orders on %2 lines or suppliers from %3 to %4; %5 late.</source>
        <translation>%3 至 %4，%2 条产线或供应商共 %1 个订单，其中 %5 个延期。</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>changed since the plan of record</source>
        <translation>与基准计划相比有变动</translation>
    </message>
    <message>
        <source>fixed by a planner</source>
        <translation>计划员已锁定</translation>
    </message>
    <message>
        <source>Line or supplier</source>
        <translation>产线或供应商</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延期</translation>
    </message>
</context>
<context>
    <name>roulian::ui::HandoutDialog</name>
    <message>
        <source>Batch shipping sheet</source>
        <translation>批量发货表</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>渠道(&amp;C)</translation>
    </message>
    <message>
        <source>No order that a shop still waits for has a parcel yet.</source>
        <translation>店铺仍待发货的订单都还没有包裹单号。</translation>
    </message>
    <message>
        <source>Request to a supplier</source>
        <translation>采购请求</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>供应商(&amp;S)</translation>
    </message>
    <message>
        <source>The plan holds no purchase.</source>
        <translation>当前计划没有采购。</translation>
    </message>
    <message>
        <source>Audience list</source>
        <translation>人群名单</translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>人群(&amp;S)</translation>
    </message>
    <message>
        <source>No segment holds customers.</source>
        <translation>没有含客户的人群。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcels</source>
        <translation>
            <numerusform>%Ln 个包裹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln 张订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>版式(&amp;L)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Follow a template…</source>
        <translation>按平台模板…</translation>
    </message>
    <message>
        <source>Takes headers, their order and the file type from the empty template of the platform.</source>
        <translation>从平台的空白模板取表头、列的顺序和文件类型。</translation>
    </message>
    <message>
        <source>Names and phones are locked. Unlock them in the settings first.</source>
        <translation>姓名和手机号已锁定，请先在设置中解锁。</translation>
    </message>
    <message>
        <source>The workspace is read-only: what leaves in full could not be logged.</source>
        <translation>工作区为只读：完整信息的写出无法记入日志。</translation>
    </message>
    <message>
        <source>The file holds personal data in full. The step is logged.</source>
        <translation>文件含完整的个人信息，此操作会记入日志。</translation>
    </message>
    <message>
        <source>Template of the platform</source>
        <translation>平台模板</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.csv)</source>
        <translation>表格 (*.xlsx *.xls *.csv)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>roulian::ui::HeatMap</name>
    <message>
        <source>%1 by %2: %3 rows, %4 columns, from %5 to %6.</source>
        <translation>%1 × %2：%3 行 %4 列，从 %5 到 %6。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>There is no help text for this page. Ctrl+K lists every command.</source>
        <translation>这个页面没有帮助文字。按 Ctrl+K 可查看全部命令。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Every import and every change will be listed here, with its reason.</source>
        <translation>每次导入和每处修改都会列在这里，并附原因。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>roulian::ui::JobTray</name>
    <message>
        <source>waiting</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled; nothing was changed</source>
        <translation>已取消，数据未改动</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 of %4</source>
        <translation>%1：已处理 %2 行，%3 / %4</translation>
    </message>
</context>
<context>
    <name>roulian::ui::KpiButton</name>
    <message>
        <source>up</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下降</translation>
    </message>
</context>
<context>
    <name>roulian::ui::LeadChart</name>
    <message>
        <source>%1: %2 at %3, %4 at %5.</source>
        <translation>%1：%3 时 %2，%5 时 %4。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::MainWindow</name>
    <message>
        <source>Roulian</source>
        <translation>柔链</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>No problems. Rows that cannot be read will be listed here, with what to do.</source>
        <translation>没有问题。无法读取的行会列在这里，并说明怎么处理。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>前往 %1</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>在本页搜索</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>显示任务</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>data until %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>数据已变化</translation>
    </message>
    <message>
        <source>Not calculated yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>有变化：%1</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Sample data · invented</source>
        <translation>样例数据 · 虚构</translation>
    </message>
    <message>
        <source>Read-only: %1</source>
        <translation>只读：%1</translation>
    </message>
    <message>
        <source>Personal data is locked; names and phones are masked.</source>
        <translation>个人信息已锁定，姓名和手机号以掩码显示。</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Roulian workspace (*.roulian)</source>
        <translation>柔链工作区 (*.roulian)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>My brand</source>
        <translation>我的品牌</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Open or make a workspace first; then drop the files again.</source>
        <translation>请先打开或新建工作区，再把文件拖进来。</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Export all lists as a workbook…</source>
        <translation>导出全部列表为工作簿…</translation>
    </message>
    <message>
        <source>Export all lists</source>
        <translation>导出全部列表</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Back up the workspace…</source>
        <translation>备份工作区…</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>备份工作区</translation>
    </message>
    <message>
        <source>Recompute all that is stale</source>
        <translation>重新计算所有过期结果</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>修改历史…</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>命令面板…</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Light / dark</source>
        <translation>浅色 / 深色</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>深浅色跟随系统</translation>
    </message>
    <message>
        <source>Compact / comfortable rows</source>
        <translation>紧凑 / 宽松行距</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>About Roulian</source>
        <translation>关于柔链</translation>
    </message>
    <message>
        <source>recent workspace</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>Fold or show the detail</source>
        <translation>收起或显示详情</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>打开样例工作区</translation>
    </message>
    <message>
        <source>Exports (*.csv *.xlsx *.xls *.txt *.json *.jsonl *.html *.zip *.gz);;All files (*)</source>
        <translation>导出文件 (*.csv *.xlsx *.xls *.txt *.json *.jsonl *.html *.zip *.gz);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>roulian::ui::PasteDialog</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will change.</source>
        <translation>
            <numerusform>将修改 %n 个单元格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be taken:</source>
        <translation>
            <numerusform>%n 个单元格无法采用：</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected cells</source>
        <translation>被拒绝的单元格</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n good cell(s)</source>
        <translation>
            <numerusform>采用 %n 个有效单元格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roulian::ui::Rail</name>
    <message>
        <source>%1, %2 open</source>
        <translation>%1，%2 项待处理</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>roulian::ui::ReasonPrompt</name>
    <message>
        <source>Reason, for those who read the plan later</source>
        <translation>原因，供日后查看计划的人参考</translation>
    </message>
    <message>
        <source>Please give a reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Drop the change</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>roulian::ui::Report</name>
    <message>
        <source>As of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>Sample data · invented</source>
        <translation>样例数据 · 虚构</translation>
    </message>
    <message>
        <source>Shared measures</source>
        <translation>共用指标</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>28 days before</source>
        <translation>前 28 天</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>No measures yet: import orders and compute.</source>
        <translation>还没有指标：请先导入订单并计算。</translation>
    </message>
    <message>
        <source>better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>What to decide today</source>
        <translation>今日决策</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有待处理决策。</translation>
    </message>
    <message>
        <source>Demand and forecast</source>
        <translation>需求与预测</translation>
    </message>
    <message>
        <source>No forecast yet.</source>
        <translation>还没有预测。</translation>
    </message>
    <message>
        <source>Solid: sold. Dashed: forecast. Band: the products' 80 % ranges added up, the widest case, as if all erred in the same direction.</source>
        <translation>实线：销量；虚线：预测；色带：各商品 80% 区间相加，即所有商品同向偏差时的最宽范围。</translation>
    </message>
    <message>
        <source>Planned orders by supplier and line</source>
        <translation>计划订单（按供应商与产线）</translation>
    </message>
    <message>
        <source>The %1 orders with the highest cost.</source>
        <translation>成本最高的 %1 个订单。</translation>
    </message>
    <message>
        <source>No orders are planned.</source>
        <translation>没有计划订单。</translation>
    </message>
    <message>
        <source>Stock-out risks</source>
        <translation>缺货风险</translation>
    </message>
    <message>
        <source>No product runs out within the plan.</source>
        <translation>计划期内没有商品缺货。</translation>
    </message>
    <message>
        <source>Parcels at risk by carrier</source>
        <translation>各承运商风险包裹</translation>
    </message>
    <message>
        <source>No parcel is at risk.</source>
        <translation>没有风险包裹。</translation>
    </message>
    <message>
        <source>Customer classes</source>
        <translation>客户分层</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>还没有客户。</translation>
    </message>
    <message>
        <source>How fresh the data are</source>
        <translation>数据新鲜度</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>还没有导入数据。</translation>
    </message>
    <message>
        <source>Workspace %1. All figures as of %2, from the same tables as on screen. Money in CNY.</source>
        <translation>工作区：%1。所有数字截至 %2，与界面同源；金额单位为元。</translation>
    </message>
    <message>
        <source>Weekly report: demand, supply and delivery</source>
        <translation>周报：需求、供应与履约</translation>
    </message>
    <message>
        <source>%1 open decisions. At stake by kind, CNY: %2. The largest:</source>
        <translation>待定决策 %1 项。各类涉及金额（元）：%2。金额最大的有：</translation>
    </message>
    <message>
        <source>A week, all products, every unit of sale as one</source>
        <translation>全部商品每周（各销售单位按 1 计）</translation>
    </message>
</context>
<context>
    <name>roulian::ui::RowsModel</name>
    <message>
        <source>Changed by a person. Delete brings the computed value back.</source>
        <translation>人工覆盖。按 Delete 恢复计算值。</translation>
    </message>
    <message>
        <source>changed by a person</source>
        <translation>人工覆盖</translation>
    </message>
</context>
<context>
    <name>roulian::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search, pinyin initials too</source>
        <translation>搜索，支持拼音首字母</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>带表头复制</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Back to the computed value</source>
        <translation>恢复计算值</translation>
    </message>
    <message>
        <source>Into the filter row</source>
        <translation>进入筛选行</translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation>图表以表格显示</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 已被“%2”占用。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::StartPage</name>
    <message>
        <source>Roulian</source>
        <translation>柔链</translation>
    </message>
    <message>
        <source>Drop the export files of your back offices on this window, or start here.</source>
        <translation>把各后台导出的文件拖到这个窗口，或从这里开始。</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Fast-moving goods</source>
        <translation>快消</translation>
    </message>
    <message>
        <source>Steady repeat orders, many regions: replenishment and stock turns.</source>
        <translation>复购稳定、区域多：重在补货与库存周转。</translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation>时尚</translation>
    </message>
    <message>
        <source>Votes and presale, small first batches: replenish or stop within weeks.</source>
        <translation>投票与预售、首批小单：数周内决定追单或停产。</translation>
    </message>
    <message>
        <source>Fresh food</source>
        <translation>生鲜</translation>
    </message>
    <message>
        <source>Group-buy closes at night, delivered next day: buy to orders, little loss.</source>
        <translation>当晚截团、次日送达：以销定采，减少损耗。</translation>
    </message>
    <message>
        <source>Customised</source>
        <translation>定制</translation>
    </message>
    <message>
        <source>Options on a modular product: forecast modules, balance the lines.</source>
        <translation>模块化产品加选配：预测模块，平衡产线。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>打开样例工作区</translation>
    </message>
</context>
<context>
    <name>roulian::ui::StatusLine</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Jobs (%1 waiting)</source>
        <translation>任务（%1 个排队）</translation>
    </message>
    <message>
        <source>last import %1</source>
        <translation>上次导入 %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>everything is saved</source>
        <translation>已全部保存</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 处问题</translation>
    </message>
</context>
<context>
    <name>roulian::ui::TableFooter</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>more exist; narrow the list to see them</source>
        <translation>还有更多，请缩小范围查看</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
</context>
<context>
    <name>roulian::ui::TablePane</name>
    <message>
        <source>No row matches the filters.</source>
        <translation>没有符合筛选条件的行。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>Search, pinyin initials too (Ctrl+F)</source>
        <translation>搜索，支持拼音首字母（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Save, rename or delete this view; choose columns</source>
        <translation>保存、重命名或删除视图；选择列</translation>
    </message>
    <message>
        <source>View menu</source>
        <translation>视图菜单</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>Excel (xlsx)</source>
        <translation>Excel (xlsx)</translation>
    </message>
    <message>
        <source>CSV (UTF-8 with BOM)</source>
        <translation>CSV（UTF-8 带 BOM）</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>另存为新视图…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Save changes of this view</source>
        <translation>保存对此视图的修改</translation>
    </message>
    <message>
        <source>Rename this view…</source>
        <translation>重命名此视图…</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>删除此视图</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Fit column widths</source>
        <translation>自动调整列宽</translation>
    </message>
    <message>
        <source>Export what you see</source>
        <translation>导出所见内容</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>带表头复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Back to the computed value</source>
        <translation>恢复计算值</translation>
    </message>
    <message>
        <source>Filter by “%1”</source>
        <translation>按“%1”筛选</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Excel with names and phones in full…</source>
        <translation>Excel（含完整姓名和电话）…</translation>
    </message>
    <message>
        <source>Asks for a reason, which is logged.</source>
        <translation>需要填写原因，并记入日志。</translation>
    </message>
    <message>
        <source>Why must names and phones leave in full? The reason is logged.</source>
        <translation>为何需要导出完整的姓名和电话？原因将记入日志。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::TableView</name>
    <message>
        <source>Frozen columns</source>
        <translation>冻结列</translation>
    </message>
    <message>
        <source>Fit column widths</source>
        <translation>自动调整列宽</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>隐藏“%1”</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>This column is computed.</source>
        <translation>此列由计算得出。</translation>
    </message>
    <message>
        <source>Select the cell to repeat and the cells below it first.</source>
        <translation>请先选中要重复的单元格和它下面的单元格。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::TimelineChart</name>
    <message>
        <source>No shipment chosen.</source>
        <translation>未选择包裹。</translation>
    </message>
    <message>
        <source>%1 shipments, %2 late.</source>
        <translation>%1 个包裹，%2 个延误。</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>承诺日</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>承诺 %1</translation>
    </message>
    <message>
        <source>expected %1 – %2</source>
        <translation>预计 %1 – %2</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>roulian::ui::TrendChart</name>
    <message>
        <source>%1: %2 points, last %3 %4.</source>
        <translation>%1：%2 个数据点，最新 %3 %4。</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>roulian::ui::WhyPanel</name>
    <message>
        <source>Copy the explanation</source>
        <translation>复制说明</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>为什么是这个数</translation>
    </message>
    <message>
        <source>Choose a computed cell to see its formula, inputs and sources.</source>
        <translation>选择一个计算单元格，查看公式、输入和来源。</translation>
    </message>
    <message>
        <source>Calculated %1</source>
        <translation>计算于 %1</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::CohortsView</name>
    <message>
        <source>Customers by month of their first order</source>
        <translation>按首单月份的客户</translation>
    </message>
    <message>
        <source>Shown in the grid</source>
        <translation>网格显示内容</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>同期群</translation>
    </message>
    <message>
        <source>Import orders of several months to see how many customers come back.</source>
        <translation>导入几个月的订单后，这里显示有多少客户回来复购。</translation>
    </message>
    <message>
        <source>Click a row, or press Enter, to see its customers.</source>
        <translation>点击一行或按 Enter 查看其中的客户。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::CommunitiesView</name>
    <message>
        <source>Nothing bought</source>
        <translation>没有下单</translation>
    </message>
    <message>
        <source>Here will be communities with members, buyers and orders.</source>
        <translation>这里将显示社群及其成员、购买人数和订单。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>或先看样例工作区</translation>
    </message>
    <message>
        <source>Import the group statistics of WeCom to see how alive the groups are.</source>
        <translation>导入企微群统计后，这里显示群的活跃情况。</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Shown in the chart</source>
        <translation>图表显示内容</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Health of the groups over time</source>
        <translation>群活跃走势</translation>
    </message>
    <message>
        <source>Choose an owner to see the groups over time.</source>
        <translation>选择群主查看走势。</translation>
    </message>
    <message>
        <source>Owners of groups (* = all groups)</source>
        <translation>群主（* = 全部群）</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部群</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::CustomerDetail</name>
    <message>
        <source>Facts about the customer</source>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>Details of the customer</source>
        <translation>客户详情</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>No bought product is matched to a SKU yet.</source>
        <translation>所购商品尚未匹配到 SKU。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>No orders of this customer.</source>
        <translation>该客户没有订单。</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>No identity of this customer is known.</source>
        <translation>该客户没有已知身份。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>This customer has no tags.</source>
        <translation>该客户没有标签。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::CustomersPage</name>
    <message>
        <source>Views of customers</source>
        <translation>客户视图</translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>同期群</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>New segment…</source>
        <translation>新建人群…</translation>
    </message>
    <message>
        <source>Group the customers again</source>
        <translation>重新分群</translation>
    </message>
    <message>
        <source>Export this list to Excel</source>
        <translation>导出此列表到 Excel</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n 个分层</numerusform>
        </translation>
    </message>
    <message>
        <source>Same customer</source>
        <translation>同一客户</translation>
    </message>
    <message>
        <source>Find same customers</source>
        <translation>查找同一客户</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>接龙</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>群聊</translation>
    </message>
    <message>
        <source>Audience list for another program…</source>
        <translation>供其他软件用的人群名单…</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::CustomersView</name>
    <message>
        <source>Champions</source>
        <translation>重要价值客户</translation>
    </message>
    <message>
        <source>About to lapse</source>
        <translation>即将流失</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新客</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Several channels</source>
        <translation>多渠道</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation>复购客户</translation>
    </message>
    <message>
        <source>Bought within 28 days</source>
        <translation>近 28 天买过</translation>
    </message>
    <message>
        <source>Here will be customers with their class, lifecycle and spend.</source>
        <translation>这里将显示客户及其分层、生命周期和消费。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>或先看样例工作区</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::RfmView</name>
    <message>
        <source>Recency × frequency</source>
        <translation>最近购买 × 购买频次</translation>
    </message>
    <message>
        <source>Shown in the grid</source>
        <translation>网格显示内容</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Customers by recency and frequency</source>
        <translation>按最近购买和频次的客户分布</translation>
    </message>
    <message>
        <source>Import orders to see who buys how recently and how often.</source>
        <translation>导入订单后，这里显示谁最近买、买得勤。</translation>
    </message>
    <message>
        <source>Here will be customers in eight classes by recency, frequency and money.</source>
        <translation>这里将按最近购买、频次和金额把客户分成八类。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>或先看样例工作区</translation>
    </message>
    <message>
        <source>Eight classes</source>
        <translation>八个分层</translation>
    </message>
    <message>
        <source>Who moved between classes shows after 90 days of orders.</source>
        <translation>有 90 天以上的订单后，这里显示分层迁移。</translation>
    </message>
    <message>
        <source>Moves in the last 90 days</source>
        <translation>近 90 天的分层迁移</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>最近购买</translation>
    </message>
    <message>
        <source>Frequency score</source>
        <translation>购买频次得分</translation>
    </message>
    <message>
        <source>Score 5 is the most recent and the most frequent fifth. Click a cell, or press Enter, to see its customers.</source>
        <translation>5 分为最近购买、最常购买的五分之一。点击格子或按 Enter 查看其中的客户。</translation>
    </message>
    <message>
        <source>High in the classes: last order at most %1 days ago, %2 orders or more, spend from %3 CNY (%4).</source>
        <translation>分类中“高”的标准：距上次下单不超过 %1 天、订单数不低于 %2、消费不低于 %3 元（%4）。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::RuleDialog</name>
    <message>
        <source>New segment</source>
        <translation>新建人群</translation>
    </message>
    <message>
        <source>Change the segment</source>
        <translation>修改人群</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>Join conditions with and, or, not and brackets. Numbers: = != &lt; &lt;= &gt; &gt;= in. Texts stand in double quotes: = != contains in. Money is in yuan.</source>
        <translation>用 and、or、not 和括号连接条件。数值：= != &lt; &lt;= &gt; &gt;= in。文字加双引号：= != contains in。金额以元计。</translation>
    </message>
    <message>
        <source>Fields a rule can ask about</source>
        <translation>规则可用的字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Double-click or press Enter to put the example into the rule.</source>
        <translation>双击或按 Enter 把示例放入规则。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The segment needs a name.</source>
        <translation>请填写人群名称。</translation>
    </message>
    <message>
        <source>There is a segment of this name already.</source>
        <translation>已有同名人群。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::SameView</name>
    <message>
        <source>To decide</source>
        <translation>待判断</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Find same customers</source>
        <translation>查找同一客户</translation>
    </message>
    <message>
        <source>Customers that may be one person</source>
        <translation>可能是同一人的客户</translation>
    </message>
    <message>
        <source>One person: merge (M)</source>
        <translation>同一人：合并 (M)</translation>
    </message>
    <message>
        <source>Two people (N)</source>
        <translation>不是同一人 (N)</translation>
    </message>
    <message>
        <source>Split again (S)</source>
        <translation>重新拆开 (S)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排对照</translation>
    </message>
    <message>
        <source>Both customers side by side</source>
        <translation>两位客户并排对照</translation>
    </message>
    <message>
        <source>Customer A</source>
        <translation>客户甲</translation>
    </message>
    <message>
        <source>Customer B</source>
        <translation>客户乙</translation>
    </message>
    <message>
        <source>What speaks for and against</source>
        <translation>支持与反对的依据</translation>
    </message>
    <message>
        <source>Choose a pair above to see the evidence.</source>
        <translation>在上方选一对客户查看依据。</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>身份标识</translation>
    </message>
    <message>
        <source>Here will be customers that may be one person, once customers or orders are imported and the search above was run. Nothing is merged without you.</source>
        <translation>导入客户或订单并运行上方的查找后，这里将列出可能是同一人的客户。未经您确认不会合并。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>或打开样例工作区</translation>
    </message>
    <message>
        <source>Or import files…</source>
        <translation>或导入文件…</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::SegmentsView</name>
    <message>
        <source>Own segments</source>
        <translation>自建人群</translation>
    </message>
    <message>
        <source>Here will be groups of customers by rule.</source>
        <translation>这里将显示按规则划分的人群。</translation>
    </message>
    <message>
        <source>New segment…</source>
        <translation>新建人群…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Nobody meets this rule, or the customers were not grouped since it was made.</source>
        <translation>没有客户符合此规则，或规则建立后尚未重新分群。</translation>
    </message>
    <message>
        <source>Customers of the segment</source>
        <translation>人群中的客户</translation>
    </message>
    <message>
        <source>Choose a segment to see its customers.</source>
        <translation>选择一个人群查看其中的客户。</translation>
    </message>
    <message>
        <source>%1: customers</source>
        <translation>%1：客户</translation>
    </message>
    <message>
        <source>Built-in segments stay as they are; make your own.</source>
        <translation>内置人群不可修改，可新建自己的人群。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::TalkView</name>
    <message>
        <source>With complaints</source>
        <translation>有投诉</translation>
    </message>
    <message>
        <source>With questions</source>
        <translation>有提问</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>或打开样例工作区</translation>
    </message>
    <message>
        <source>No goods were mentioned in this group.</source>
        <translation>该群没有提到商品。</translation>
    </message>
    <message>
        <source>Goods mentioned in this group</source>
        <translation>该群提到的商品</translation>
    </message>
    <message>
        <source>Messages, questions and complaints of the group over time</source>
        <translation>该群消息、提问和投诉随时间的变化</translation>
    </message>
    <message>
        <source>Choose a day above to see its group over time.</source>
        <translation>在上方选择一天，查看该群的变化。</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间变化</translation>
    </message>
    <message>
        <source>Here will be how much the groups talk, ask and complain, day by day. Chats are reduced to counts when they are imported; what was said is kept only where you ask for it, and for as long as you say.</source>
        <translation>这里按天显示各群的消息、提问和投诉。聊天在导入时汇总为统计数字；只有在您要求时才保留原文，并在您指定的天数后删除。</translation>
    </message>
    <message>
        <source>Nothing of this group is kept. Choose for how many days in the preview of an import.</source>
        <translation>该群没有保留聊天原文。可在导入预览中指定保留天数。</translation>
    </message>
    <message>
        <source>Delete kept messages…</source>
        <translation>删除保留的聊天…</translation>
    </message>
    <message>
        <source>Goods mentioned, or messages kept, of this group</source>
        <translation>该群提到的商品或保留的聊天</translation>
    </message>
    <message>
        <source>Messages kept</source>
        <translation>保留的聊天</translation>
    </message>
    <message>
        <source>Delete kept messages</source>
        <translation>删除保留的聊天</translation>
    </message>
    <message>
        <source>Delete what was kept of all groups?</source>
        <translation>删除所有群保留的聊天原文？</translation>
    </message>
    <message>
        <source>Counts stay. This cannot be undone. Backups made before still hold the messages.</source>
        <translation>统计数字不受影响。此操作无法撤销；此前的备份中仍有这些聊天。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::customers::WishesView</name>
    <message>
        <source>Without a product</source>
        <translation>未对应商品</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Here will be what people asked for in 接龙 lists, forms and votes. Import the text of a list, or the file of a form; what you confirm counts as early demand.</source>
        <translation>这里将列出接龙、表单和投票中的意向。导入接龙文本或表单文件；您确认的数量计入早期需求。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>或打开样例工作区</translation>
    </message>
    <message>
        <source>Confirm certain ones</source>
        <translation>确认把握大的</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Lists, forms and group buys will stand here; Enter shows the wishes of one.</source>
        <translation>这里将列出接龙、表单和团购；按 Enter 查看其意向。</translation>
    </message>
    <message>
        <source>Lists, forms and group buys</source>
        <translation>接龙、表单和团购</translation>
    </message>
    <message>
        <source>There is no product with this code or name.</source>
        <translation>没有该编码或名称的商品。</translation>
    </message>
    <message>
        <source>Type a quantity above zero.</source>
        <translation>请输入大于零的数量。</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) without a product stay to be confirmed: type the product first.</source>
        <translation>
            <numerusform>%n 条意向未对应商品，仍待确认：请先填写商品。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm certain ones (%1)</source>
        <translation>确认把握大的（%1）</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::DropZone</name>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Empty templates</source>
        <translation>空白模板</translation>
    </message>
    <message>
        <source>Workbooks to fill in for what back offices do not export</source>
        <translation>后台导不出的资料，可填写这些工作簿</translation>
    </message>
    <message>
        <source>Drop export files, zip archives or folders here. %1 kinds of files are recognised by their content: orders, customers, communities, stock, purchasing, parcels.</source>
        <translation>把导出文件、zip 压缩包或文件夹拖到这里。可按内容识别 %1 种文件：订单、客户、社群、库存、采购、包裹。</translation>
    </message>
    <message>
        <source>Looks at every file of a folder and of the folders in it</source>
        <translation>查看文件夹及其各级子文件夹中的每个文件</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::FilesModel</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Choose the column for: %1</source>
        <translation>请指定以下字段所在的列：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Not recognised: choose what it is</source>
        <translation>未识别：请选择文件类型</translation>
    </message>
    <message>
        <source>Imported before; its rows would not be counted twice</source>
        <translation>以前导入过；不会重复计数</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可导入</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>人工指定</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Rows, about</source>
        <translation>约多少行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>跳过：%1</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::FirstRowsModel</name>
    <message>
        <source>Personal data, masked</source>
        <translation>个人信息，已打码</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::GoodsSection</name>
    <message>
        <source>Products and materials will be listed here.</source>
        <translation>商品和物料会列在这里。</translation>
    </message>
    <message>
        <source>Details of the product</source>
        <translation>商品详情</translation>
    </message>
    <message>
        <source>This product has no bill of materials.</source>
        <translation>该商品没有物料清单。</translation>
    </message>
    <message>
        <source>No orders of this product.</source>
        <translation>该商品没有订单。</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>物料清单</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>订单行</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::ImportDialog</name>
    <message>
        <source>Import preview</source>
        <translation>导入预览</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>待导入的文件</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <translation>返回文件列表</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Reads everything and reports, writes nothing</source>
        <translation>完整读取并报告结果，不写入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>when the file does not say</source>
        <translation>文件未注明时填写</translation>
    </message>
    <message>
        <source>File is</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Details of the file</source>
        <translation>文件详情</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Problems found while looking</source>
        <translation>预览时发现的问题</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列对应</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Choose what the file is…</source>
        <translation>请选择文件类型…</translation>
    </message>
    <message>
        <source>Encoding %1</source>
        <translation>编码 %1</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>工作表 %1</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>表头在第 %1 行</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>约 %1 行</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>未使用的列：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Import 1 file</source>
        <translation>导入 1 个文件</translation>
    </message>
    <message>
        <source>Import %1 files</source>
        <translation>导入 %1 个文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Drop files here to look at them</source>
        <translation>把文件拖到这里预览</translation>
    </message>
    <message>
        <source>%1 files, %2 of them ready to import</source>
        <translation>共 %1 个文件，其中 %2 个可导入</translation>
    </message>
    <message>
        <source>Remember these columns for files with the same header</source>
        <translation>为表头相同的文件记住这些列</translation>
    </message>
    <message>
        <source>The workspace is read-only.</source>
        <translation>工作区为只读。</translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation>文件仍在读取中。</translation>
    </message>
    <message>
        <source>Tick the files to import; unrecognised ones need a kind first.</source>
        <translation>请勾选要导入的文件；未识别的文件需先选择类型。</translation>
    </message>
    <message>
        <source>Tells what would be new, changed, unchanged and rejected; nothing is written.</source>
        <translation>说明哪些会新增、变更、不变或拒收；不写入任何数据。</translation>
    </message>
    <message>
        <source>counts only</source>
        <translation>仅保留统计</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Chats are reduced to counts. With a number of days what was said is kept as well, sealed, and deleted when they are over.</source>
        <translation>聊天在导入时汇总为统计数字。填写天数后，聊天原文也会加密保存，到期自动删除。</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>保留聊天原文</translation>
    </message>
    <message>
        <source>No problems in the rows looked at.</source>
        <translation>已查看的行没有发现问题。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::ImportResult</name>
    <message>
        <source>What was done</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Result of each file</source>
        <translation>各文件的结果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Rows in</source>
        <translation>导入行数</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>查看问题</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消，数据未改动。</translation>
    </message>
    <message>
        <source>= imported before, skipped</source>
        <translation>= 以前导入过，已跳过</translation>
    </message>
    <message>
        <source>! some rows need a look</source>
        <translation>! 有些行需要查看</translation>
    </message>
    <message>
        <source>✓ all good</source>
        <translation>✓ 全部正常</translation>
    </message>
    <message>
        <source>What importing would do</source>
        <translation>导入会带来的变化</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1……%2</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1……</translation>
    </message>
    <message>
        <source>– skipped: %1</source>
        <translation>– 跳过：%1</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>……以及更多</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::ImportsSection</name>
    <message>
        <source>Every import will be listed here; each can be taken back.</source>
        <translation>每次导入都会列在这里，均可撤销。</translation>
    </message>
    <message>
        <source>With rejected rows</source>
        <translation>有拒绝行的</translation>
    </message>
    <message>
        <source>Files of this import</source>
        <translation>本次导入的文件</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>查看问题</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销本次导入</translation>
    </message>
    <message>
        <source>Choose an import above to see its files.</source>
        <translation>在上方选择一次导入，查看其中的文件。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::IssuesSection</name>
    <message>
        <source>No problems. Rows that cannot be read will be listed here, with what to do.</source>
        <translation>没有问题。读不了的行会列在这里，并说明如何处理。</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>待处理的问题</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>未读入的行</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>This problem</source>
        <translation>问题详情</translation>
    </message>
    <message>
        <source>Show its import</source>
        <translation>查看所在的导入</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <translation>忽略 %1 条</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>重新打开 %1 条</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Export rejected rows…</source>
        <translation>导出未读入的行…</translation>
    </message>
    <message>
        <source>The workspace is read-only.</source>
        <translation>工作区为只读。</translation>
    </message>
    <message>
        <source>Only rows that were left out can be corrected; the others are in.</source>
        <translation>只有未读入的行可以更正；其他行已经读入。</translation>
    </message>
    <message>
        <source>Unlock the workspace first: the rows hold personal data.</source>
        <translation>请先解锁工作区：这些行含有个人信息。</translation>
    </message>
    <message>
        <source>An Excel file of this file's rejected rows with the reasons; mended, it is imported like any other. It holds personal data in full.</source>
        <translation>把该文件未读入的行连同原因导出为 Excel；改好后可像其他文件一样导入。其中含有完整的个人信息。</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation>导出未读入的行</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::MappingModel</name>
    <message>
        <source>Personal data: sealed in the workspace and masked on screen</source>
        <translation>个人信息：在工作区中加密保存，屏幕上打码显示</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::OrdersSection</name>
    <message>
        <source>Orders of all channels will be listed here.</source>
        <translation>各渠道的订单会列在这里。</translation>
    </message>
    <message>
        <source>Lines of this order</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Choose an order above to see its lines.</source>
        <translation>在上方选择订单，查看明细。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::Page</name>
    <message>
        <source>Lists of the data page</source>
        <translation>数据页的列表</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Unmatched goods</source>
        <translation>未匹配商品</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>身份待确认</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Rows imported</source>
        <translation>已导入行数</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Good rows of all files that are in the workspace</source>
        <translation>工作区内所有文件的正确行数</translation>
    </message>
    <message>
        <source>Problems open</source>
        <translation>待处理问题</translation>
    </message>
    <message>
        <source>Rows and cells that could not be read and were not ignored</source>
        <translation>读不了且未被忽略的行和单元格</translation>
    </message>
    <message>
        <source>Unmatched lines</source>
        <translation>未匹配订单行</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Order lines whose goods match no product; they do not count as demand yet</source>
        <translation>货品对不上商品档案的订单行，暂不计入需求</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>上次导入</translation>
    </message>
    <message>
        <source>When files were last imported</source>
        <translation>最近一次导入文件的时间</translation>
    </message>
    <message>
        <source>%1 rows from your files</source>
        <translation>来自您文件的 %1 行数据</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Save an empty template</source>
        <translation>保存空白模板</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Template saved: %1. Fill it in, then drop it here.</source>
        <translation>模板已保存：%1。填好后拖到这里即可。</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Export the list of the data page</source>
        <translation>导出数据页当前列表</translation>
    </message>
    <message>
        <source>Undo the chosen import</source>
        <translation>撤销所选的导入</translation>
    </message>
    <message>
        <source>Ignore the chosen problems</source>
        <translation>忽略所选的问题</translation>
    </message>
    <message>
        <source>Reopen the chosen problems</source>
        <translation>重新打开所选的问题</translation>
    </message>
    <message>
        <source>Link the goods to the chosen product</source>
        <translation>把货品关联到所选商品</translation>
    </message>
    <message>
        <source>Identity: one person, keep</source>
        <translation>身份：同一人，保留</translation>
    </message>
    <message>
        <source>Identity: two people, split</source>
        <translation>身份：两个人，拆分</translation>
    </message>
    <message>
        <source>Choose rows in the list first.</source>
        <translation>请先在列表中选择行。</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>Data import</source>
        <translation>数据导入</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>已记住</translation>
    </message>
    <message>
        <source>Correct rejected rows</source>
        <translation>更正未读入的行</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation>导出未读入的行</translation>
    </message>
    <message>
        <source>Forget the chosen remembered columns</source>
        <translation>忘记所选的列对应</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>Lists of this group</source>
        <translation>该组的列表</translation>
    </message>
    <message>
        <source>Goods: not this product</source>
        <translation>商品匹配：不是该商品</translation>
    </message>
    <message>
        <source>Goods: accept all certain suggestions</source>
        <translation>商品匹配：接受全部确定的建议</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::RecordSection</name>
    <message>
        <source>Payments of the WeChat Pay bill will be listed here, with the order each one paid.</source>
        <translation>这里将列出微信支付账单的收款，以及各自对应的订单。</translation>
    </message>
    <message>
        <source>Refunds of the WeChat Pay bill and of the shops' funds will be listed here.</source>
        <translation>这里将列出微信支付账单和店铺资金中的退款。</translation>
    </message>
    <message>
        <source>Every movement of the shops' funds will be listed here, with its balance.</source>
        <translation>这里将列出店铺资金的每笔收支及余额。</translation>
    </message>
    <message>
        <source>Private payments that may belong to an unpaid order of the same amount will be listed here.</source>
        <translation>这里将列出可能对应同金额未付订单的私人收款。</translation>
    </message>
    <message>
        <source>Followers of the official account, day by day, will be listed here.</source>
        <translation>这里将逐日列出公众号关注人数。</translation>
    </message>
    <message>
        <source>Articles with how often they were read and shared will be listed here.</source>
        <translation>这里将列出文章的阅读与分享情况。</translation>
    </message>
    <message>
        <source>Where the readers of the articles came from will be listed here.</source>
        <translation>这里将列出文章读者的来源渠道。</translation>
    </message>
    <message>
        <source>Live sessions with viewers, orders and sales will be listed here.</source>
        <translation>这里将列出直播场次的观众、订单和销售额。</translation>
    </message>
    <message>
        <source>What each member of staff did in WeCom, day by day, will be listed here.</source>
        <translation>这里将逐日列出每位员工在企业微信的工作情况。</translation>
    </message>
    <message>
        <source>Without an order</source>
        <translation>未对应订单</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>所选行</translation>
    </message>
    <message>
        <source>The list over time</source>
        <translation>随时间变化</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>暂无可绘制的数据。</translation>
    </message>
    <message>
        <source>From viewers to orders</source>
        <translation>从观众到下单</translation>
    </message>
    <message>
        <source>Choose a live session above.</source>
        <translation>在上方选择一场直播。</translation>
    </message>
    <message>
        <source>%1 · %2 of the viewers ordered</source>
        <translation>%1 · %2 的观众下单</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::RejectedDialog</name>
    <message>
        <source>Correct rejected rows</source>
        <translation>更正未读入的行</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows were left out</source>
        <translation>
            <numerusform>%1：有 %n 行未读入</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the marked cells and read the rows again. The file itself stays as it is; reading again can be undone.</source>
        <translation>请更正标红的单元格后重新读入。原文件不会改动；重新读入可以撤销。</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>未读入的行</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读入</translation>
    </message>
    <message>
        <source>Mend a cell first.</source>
        <translation>请先更正一个单元格。</translation>
    </message>
    <message>
        <source>From now on read “%1” as “%2” in files of this kind</source>
        <translation>以后在这类文件中都把“%1”读作“%2”</translation>
    </message>
    <message>
        <source>From now on read these values so in files of this kind</source>
        <translation>以后在这类文件中都这样读这些值</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::RejectedModel</name>
    <message>
        <source>Why it was left out</source>
        <translation>未读入的原因</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::RememberedSection</name>
    <message>
        <source>When you say which column is which, Roulian remembers it here for the next file with the same header.</source>
        <translation>您指定各列含义后，柔链会记在这里，下次遇到相同表头的文件直接使用。</translation>
    </message>
    <message>
        <source>Values read as others</source>
        <translation>改读的值</translation>
    </message>
    <message>
        <source>Open a mapping file…</source>
        <translation>打开列对应文件…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget the value</source>
        <translation>忘记该值</translation>
    </message>
    <message>
        <source>Readings you teach while correcting rejected rows are listed here.</source>
        <translation>更正未读入的行时教会的读法会列在这里。</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>保存列对应</translation>
    </message>
    <message>
        <source>Mapping of Roulian (*.json)</source>
        <translation>柔链列对应 (*.json)</translation>
    </message>
    <message>
        <source>Mapping saved: %1</source>
        <translation>列对应已保存：%1</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Open a mapping file</source>
        <translation>打开列对应文件</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::ReviewsSection</name>
    <message>
        <source>No doubts about who is who. Customers that may be two people will be listed here.</source>
        <translation>身份没有疑问。可能是两个人的客户会列在这里。</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Identities and orders of this customer</source>
        <translation>该客户的身份标识和订单</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后再定</translation>
    </message>
    <message>
        <source>Two people: split</source>
        <translation>两个人：拆分</translation>
    </message>
    <message>
        <source>One person: keep</source>
        <translation>同一人：保留</translation>
    </message>
    <message>
        <source>Choose a customer above to see the identities.</source>
        <translation>在上方选择客户，查看身份标识。</translation>
    </message>
    <message>
        <source>Choose a customer above to see the orders.</source>
        <translation>在上方选择客户，查看订单。</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>原因？（可不填）</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::SourcesSection</name>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Every kind of export you import will be listed here with how fresh it is.</source>
        <translation>导入的每类文件都会列在这里，并显示数据新旧。</translation>
    </message>
    <message>
        <source>Older than a week</source>
        <translation>落后一周以上</translation>
    </message>
    <message>
        <source>Files of this kind</source>
        <translation>此类文件</translation>
    </message>
    <message>
        <source>Choose a source above to see its files.</source>
        <translation>在上方选择数据源，查看其文件。</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>打开样例工作区</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::StockSection</name>
    <message>
        <source>Stock of every product over all warehouses will be listed here.</source>
        <translation>这里将列出每个商品在各仓的库存合计。</translation>
    </message>
    <message>
        <source>Nothing available</source>
        <translation>无可用库存</translation>
    </message>
    <message>
        <source>Cover under two weeks</source>
        <translation>可用不足两周</translation>
    </message>
    <message>
        <source>Cover over half a year</source>
        <translation>可用超过半年</translation>
    </message>
    <message>
        <source>Stock of the product</source>
        <translation>商品库存</translation>
    </message>
    <message>
        <source>Choose a product above to see its warehouses.</source>
        <translation>在上方选择商品，查看各仓库存。</translation>
    </message>
    <message>
        <source>Nothing of this product is on order.</source>
        <translation>该商品没有在途采购。</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>各仓库存</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>采购单</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::data::UnmatchedSection</name>
    <message>
        <source>Every product in the orders is known. Goods that match no product will be listed here.</source>
        <translation>订单中的商品都已识别。未匹配到商品的会列在这里。</translation>
    </message>
    <message>
        <source>Link to this product</source>
        <translation>关联到该商品</translation>
    </message>
    <message>
        <source>No products yet: import the product list of your back office first.</source>
        <translation>还没有商品：请先导入后台的商品档案。</translation>
    </message>
    <message>
        <source>Product to link to</source>
        <translation>要关联的商品</translation>
    </message>
    <message>
        <source>Choose goods above, then the product they are</source>
        <translation>先在上方选择售卖名称，再选择对应的商品</translation>
    </message>
    <message>
        <source>“%1 %2” is the product:</source>
        <translation>“%1 %2”对应的商品：</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>&amp;Units a piece</source>
        <translation>每件折合(&amp;U)</translation>
    </message>
    <message>
        <source>How many of the product one piece sold holds</source>
        <translation>售出一件含几份该商品</translation>
    </message>
    <message>
        <source>Not this product</source>
        <translation>不是该商品</translation>
    </message>
    <message>
        <source>No product comes near. Choose one under “All products”.</source>
        <translation>没有接近的商品。请在“全部商品”中选择。</translation>
    </message>
    <message>
        <source>Suggested products</source>
        <translation>建议的商品</translation>
    </message>
    <message>
        <source>Choose a suggestion to see why.</source>
        <translation>选择一条建议查看依据。</translation>
    </message>
    <message>
        <source>Why this product</source>
        <translation>为何是该商品</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>Accept all certain (%1)</source>
        <translation>接受全部确定项（%1）</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::AccuracyView</name>
    <message>
        <source>Here will be how far forecasts were off, by how many weeks they looked ahead.</source>
        <translation>这里按提前周数显示预测误差。</translation>
    </message>
    <message>
        <source>Once weeks that somebody overrode are over, the value each person added stands here.</source>
        <translation>有人覆盖过的周结束后，这里显示各人带来的增值。</translation>
    </message>
    <message>
        <source>No overridden week is over yet.</source>
        <translation>还没有已结束的人工覆盖周。</translation>
    </message>
    <message>
        <source>Value added by person</source>
        <translation>各人的增值</translation>
    </message>
    <message>
        <source>Overrides and what came of them</source>
        <translation>人工覆盖及其结果</translation>
    </message>
    <message>
        <source>Category the figures are for</source>
        <translation>指标所含的分类</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部分类</translation>
    </message>
    <message>
        <source>ABC class the figures are for</source>
        <translation>指标所含的 ABC 类别</translation>
    </message>
    <message>
        <source>All ABC classes</source>
        <translation>全部 ABC 类别</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 类</translation>
    </message>
    <message>
        <source>Products the figures are for</source>
        <translation>指标所含的商品</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>WAPE and bias by weeks ahead</source>
        <translation>各提前周数的 WAPE 与偏差</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::AreasDialog</name>
    <message>
        <source>Areas served</source>
        <translation>服务省份</translation>
    </message>
    <message>
        <source>The forecast of a warehouse is the sum of the provinces it serves. Orders of the last 13 weeks that name their warehouse propose who serves; what you say stands over that.</source>
        <translation>仓库的预测是其服务省份之和。最近 13 周注明仓库的订单给出建议；人工指定优先于建议。</translation>
    </message>
    <message>
        <source>Search a province or warehouse, pinyin initials too</source>
        <translation>搜索省份或仓库，支持拼音首字母</translation>
    </message>
    <message>
        <source>Search a province or warehouse</source>
        <translation>搜索省份或仓库</translation>
    </message>
    <message>
        <source>Provinces and their warehouses</source>
        <translation>各省的仓库</translation>
    </message>
    <message>
        <source>Warehouse of the selected provinces</source>
        <translation>所选省份的仓库</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>Why? Shown wherever the figures show</source>
        <translation>原因，会显示在数字旁</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>&amp;Provinces selected: %1</source>
        <translation>已选省份(&amp;P)：%1</translation>
    </message>
    <message>
        <source>without a warehouse %1</source>
        <translation>无仓库 %1</translation>
    </message>
    <message>
        <source>Provinces served: %1</source>
        <translation>服务省份数：%1</translation>
    </message>
    <message>
        <source>No province is known yet: import orders and let the forecast be made first.</source>
        <translation>还没有省份：请先导入订单并生成预测。</translation>
    </message>
    <message>
        <source>No warehouse is known yet: import a stock list or orders that name their warehouse.</source>
        <translation>还没有仓库：请导入注明仓库的库存表或订单。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::AreasModel</name>
    <message>
        <source>No warehouse</source>
        <translation>无仓库</translation>
    </message>
    <message>
        <source>As proposed: %1</source>
        <translation>按建议：%1</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>按建议</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>尚未应用</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>%1 指定</translation>
    </message>
    <message>
        <source>Region not told</source>
        <translation>未注明地区</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>orders</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::CleanView</name>
    <message>
        <source>Here will be the weeks that are not learned from as recorded: stock-outs, outliers, events, returns, gaps.</source>
        <translation>这里将显示未按记录学习的周：缺货、异常值、活动、退货与缺记录。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Cleaned weeks of all products</source>
        <translation>全部商品的清洗明细</translation>
    </message>
    <message>
        <source>History and forecast of the product</source>
        <translation>商品的历史与预测</translation>
    </message>
    <message>
        <source>Choose a week above to see all weeks of its product.</source>
        <translation>在上方选择一周，查看该商品的全部历史。</translation>
    </message>
    <message>
        <source>All weeks of the product</source>
        <translation>商品的全部周</translation>
    </message>
    <message>
        <source>Use as recorded</source>
        <translation>按记录采用</translation>
    </message>
    <message>
        <source>The next forecast learns from what was recorded in the selected weeks</source>
        <translation>下次预测按记录采用所选各周</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>The next forecast learns nothing from the selected weeks</source>
        <translation>下次预测不采用所选各周</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Takes your choice for the selected weeks back</source>
        <translation>取消对所选各周的处理</translation>
    </message>
    <message>
        <source>Why is this week treated differently?</source>
        <translation>为什么单独处理这一周？</translation>
    </message>
    <message numerus="yes">
        <source>Why are these %n weeks treated differently?</source>
        <translation>
            <numerusform>为什么单独处理这 %n 周？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · solid: as recorded · dotted: as learned from</source>
        <translation>%1 · 实线：记录值 · 虚线：学习所用</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::DemandPage</name>
    <message>
        <source>Forecast or events</source>
        <translation>预测或事件</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>重新预测</translation>
    </message>
    <message>
        <source>Override the forecast of a week</source>
        <translation>覆盖某周的预测</translation>
    </message>
    <message>
        <source>Revert the selected weeks to the computed forecast</source>
        <translation>所选周恢复统计预测</translation>
    </message>
    <message>
        <source>Show the events</source>
        <translation>查看事件</translation>
    </message>
    <message>
        <source>Add an event…</source>
        <translation>新增事件…</translation>
    </message>
    <message>
        <source>Export the forecast to Excel</source>
        <translation>导出预测到 Excel</translation>
    </message>
    <message>
        <source>WAPE</source>
        <translation>WAPE</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Short SKUs</source>
        <translation>缺货 SKU</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>人工覆盖</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>%1 SKUs × %2 weeks</source>
        <translation>%1 个 SKU × %2 周</translation>
    </message>
    <message>
        <source>Demand forecast</source>
        <translation>需求预测</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>清洗</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>新品</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确度</translation>
    </message>
    <message>
        <source>Add festivals and group-buy days…</source>
        <translation>添加节日与团购日…</translation>
    </message>
    <message>
        <source>Forecast a new product…</source>
        <translation>预测新品…</translation>
    </message>
    <message>
        <source>Show how good forecasts were</source>
        <translation>查看预测准确度</translation>
    </message>
    <message>
        <source>Show the cleaned weeks</source>
        <translation>查看清洗明细</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Export the override sheet…</source>
        <translation>导出人工覆盖表…</translation>
    </message>
    <message>
        <source>Import the override sheet…</source>
        <translation>导入人工覆盖表…</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>Show the forecast by category, channel, region and warehouse</source>
        <translation>按类目、渠道、地区和仓库查看预测</translation>
    </message>
    <message>
        <source>Say which warehouse serves which province…</source>
        <translation>指定各省由哪个仓库服务…</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::EventDialog</name>
    <message>
        <source>Add an event</source>
        <translation>新增事件</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>修改事件</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>开始日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>结束日期(&amp;L)</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>&amp;SKU code</source>
        <translation>SKU 编码(&amp;S)</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部分类</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>分类(&amp;A)</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>全部渠道</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>渠道(&amp;H)</translation>
    </message>
    <message>
        <source>Learned from the past</source>
        <translation>从历史学习</translation>
    </message>
    <message>
        <source>Expected demand ÷ normal demand: 1.5 is half as much again.</source>
        <translation>预期需求 ÷ 平常需求：1.5 表示多一半。</translation>
    </message>
    <message>
        <source>&amp;Demand factor</source>
        <translation>需求倍数(&amp;D)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The event needs a name.</source>
        <translation>请填写事件名称。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Only these days of the week belong to the event; none ticked = every day.</source>
        <translation>仅勾选的星期属于该活动；都不勾选表示每天。</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>仅限</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Days &amp;before</source>
        <translation>提前天数(&amp;B)</translation>
    </message>
    <message>
        <source>Demand differs this many days before: stocking up, or waiting for the price.</source>
        <translation>活动前这么多天内需求也会变化：提前备货，或等待优惠。</translation>
    </message>
    <message>
        <source>Demand differs this many days after: people have bought ahead.</source>
        <translation>活动后这么多天内需求也会变化：顾客已提前购买。</translation>
    </message>
    <message numerus="yes">
        <source>Concerns %n products.</source>
        <translation>
            <numerusform>涉及 %n 个商品。</numerusform>
        </translation>
    </message>
    <message>
        <source>No product has this code or category yet: the event moves nothing.</source>
        <translation>目前没有商品使用该编码或类目：该活动不会影响任何预测。</translation>
    </message>
    <message>
        <source>None of the ticked weekdays lies between the first and the last day.</source>
        <translation>所选日期范围内没有勾选的星期。</translation>
    </message>
    <message>
        <source>Days af&amp;ter</source>
        <translation>滞后天数(&amp;T)</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::EventsView</name>
    <message>
        <source>Here will be festivals, promotions, presales and live shows that move demand.</source>
        <translation>这里将列出影响需求的节日、促销、预售和直播。</translation>
    </message>
    <message>
        <source>Add an event…</source>
        <translation>新增事件…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Calendar of events</source>
        <translation>活动日历</translation>
    </message>
    <message>
        <source>Once events of a kind are over, what they did to demand stands here.</source>
        <translation>同类活动结束后，这里显示其对需求的影响。</translation>
    </message>
    <message>
        <source>What events did</source>
        <translation>活动效果</translation>
    </message>
    <message>
        <source>Festivals…</source>
        <translation>节日…</translation>
    </message>
    <message>
        <source>Adds the festivals and shopping days of a year that the calendar lacks, and group-buy days</source>
        <translation>补充日历中缺少的当年节日、购物节与团购日</translation>
    </message>
    <message>
        <source>To next year</source>
        <translation>复制到次年</translation>
    </message>
    <message>
        <source>Copies the selected events to the next year; lunar festivals move with their calendar</source>
        <translation>将所选活动复制到次年；农历节日按农历移动</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::FestivalDialog</name>
    <message>
        <source>Add festivals and group-buy days</source>
        <translation>添加节日与团购日</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>Festivals of the year</source>
        <translation>当年节日</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>日历中</translation>
    </message>
    <message>
        <source>Weekly group-buy days</source>
        <translation>每周团购日</translation>
    </message>
    <message>
        <source>On</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 (your %2)</source>
        <translation>%1（沿用 %2）</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ 已有</translation>
    </message>
    <message>
        <source>no</source>
        <translation>没有</translation>
    </message>
    <message numerus="yes">
        <source>no · %n of last year taken over</source>
        <translation>
            <numerusform>没有 · 沿用去年 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message numerus="yes">
        <source>Add %n events</source>
        <translation>
            <numerusform>添加 %n 项活动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::ForecastDetail</name>
    <message>
        <source>Forecast chart</source>
        <translation>预测图</translation>
    </message>
    <message>
        <source>Details of the product</source>
        <translation>商品明细</translation>
    </message>
    <message>
        <source>No forecast for this product.</source>
        <translation>该商品没有预测。</translation>
    </message>
    <message>
        <source>Type 250 to set, +250 or -20 to add, *1.2 to multiply.</source>
        <translation>输入 250 直接设定，+250 或 -20 加减，*1.2 按倍数。</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Too little history to compare methods.</source>
        <translation>历史太短，无法比较方法。</translation>
    </message>
    <message>
        <source>The method has no parameters.</source>
        <translation>该方法没有参数。</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>No overrides yet. Type into the Override column of a week: 250, +250, -20 or *1.2.</source>
        <translation>还没有人工覆盖。在某一周的「人工覆盖」列输入 250、+250、-20 或 *1.2。</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>人工覆盖</translation>
    </message>
    <message>
        <source>%1 · method %2 · WAPE %3 %</source>
        <translation>%1 · 方法 %2 · WAPE %3 %</translation>
    </message>
    <message>
        <source>Why is this week changed?</source>
        <translation>为什么修改这一周？</translation>
    </message>
    <message numerus="yes">
        <source>Why are these %n weeks changed?</source>
        <translation>
            <numerusform>为什么修改这 %n 周？</numerusform>
        </translation>
    </message>
    <message>
        <source>No community signal of this product yet: group talk, 接龙 lists and live shows of at least twelve weeks.</source>
        <translation>该商品还没有社群信号：需要至少十二周的群聊、接龙或直播数据。</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Too little history to say how good the forecast is.</source>
        <translation>历史太短，无法评估准确度。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确度</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::ForecastView</name>
    <message>
        <source>Short of stock</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>库存偏低</translation>
    </message>
    <message>
        <source>A items</source>
        <translation>A 类</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>有人工覆盖</translation>
    </message>
    <message>
        <source>Worst accuracy</source>
        <translation>准确率最差</translation>
    </message>
    <message>
        <source>Most biased</source>
        <translation>偏差最大</translation>
    </message>
    <message>
        <source>Intermittent demand</source>
        <translation>间歇需求</translation>
    </message>
    <message>
        <source>Here will be the forecast of every product, with ranges and accuracy.</source>
        <translation>这里将列出每个商品的预测、区间和准确率。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>或先看样例工作区</translation>
    </message>
    <message>
        <source>Forecast of all products</source>
        <translation>全部商品的预测</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>重新预测</translation>
    </message>
    <message>
        <source>Drifting</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新品</translation>
    </message>
    <message>
        <source>Stocked out</source>
        <translation>已缺货</translation>
    </message>
    <message>
        <source>Event ahead</source>
        <translation>临近活动</translation>
    </message>
    <message>
        <source>Override sheet</source>
        <translation>人工覆盖表</translation>
    </message>
    <message>
        <source>Edit the overrides of all products in Excel and bring them back.</source>
        <translation>在 Excel 中修改全部商品的人工覆盖，再导回。</translation>
    </message>
    <message>
        <source>Export the override sheet…</source>
        <translation>导出人工覆盖表…</translation>
    </message>
    <message>
        <source>Import the override sheet…</source>
        <translation>导入人工覆盖表…</translation>
    </message>
    <message>
        <source>Export the override sheet</source>
        <translation>导出人工覆盖表</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Overrides %1.xlsx</source>
        <translation>人工覆盖 %1.xlsx</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::LaunchWizard</name>
    <message>
        <source>Forecast a new product</source>
        <translation>新品预测</translation>
    </message>
    <message>
        <source>Known product, or a code not sold yet</source>
        <translation>已有商品，或尚未销售的编码</translation>
    </message>
    <message>
        <source>&amp;SKU code</source>
        <translation>商品编码(&amp;S)</translation>
    </message>
    <message>
        <source>Name with the words buyers use</source>
        <translation>名称，请用买家常用的词</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>As in the product list</source>
        <translation>与商品资料一致</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>类目(&amp;A)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>&amp;Price (CNY)</source>
        <translation>价格（元）(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;First day of sale</source>
        <translation>开售日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Weeks planned</source>
        <translation>规划周数(&amp;W)</translation>
    </message>
    <message>
        <source>No guess</source>
        <translation>不预估</translation>
    </message>
    <message>
        <source>Your &amp;guess (units)</source>
        <translation>您的预估（件）(&amp;G)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>至少(&amp;L)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>至多(&amp;M)</translation>
    </message>
    <message>
        <source>Four times in five it sells between these two.</source>
        <translation>五次中有四次销量落在两者之间。</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>按已有数据</translation>
    </message>
    <message>
        <source>Votes, 接龙 lists and presale before the first day, in units.</source>
        <translation>开售前的投票、接龙与预售件数。</translation>
    </message>
    <message>
        <source>&amp;Votes and lists</source>
        <translation>投票与接龙(&amp;V)</translation>
    </message>
    <message>
        <source>Why; kept in the history</source>
        <translation>原因，记入历史</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Products that look alike</source>
        <translation>相似商品</translation>
    </message>
    <message>
        <source>SKU code</source>
        <translation>商品编码</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Sold in these weeks</source>
        <translation>同期销量</translation>
    </message>
    <message>
        <source>Votes before</source>
        <translation>上市前投票</translation>
    </message>
    <message>
        <source>How the look-alikes started</source>
        <translation>相似商品的起量曲线</translation>
    </message>
    <message>
        <source>Forecast of the launch</source>
        <translation>新品预测</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a product, or write the code of one that is not sold yet.</source>
        <translation>请选择商品，或填写尚未销售的商品编码。</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>已有数据：%1</translation>
    </message>
    <message>
        <source>None on file</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>This launch</source>
        <translation>本次上市</translation>
    </message>
    <message>
        <source>First weeks of the look-alikes, moved to the first day of sale</source>
        <translation>相似商品最初各周，平移至开售日</translation>
    </message>
    <message>
        <source>%1 weeks together: %2 (%3 … %4, four times in five)</source>
        <translation>%1 周合计：%2（五次中有四次在 %3 … %4）</translation>
    </message>
    <message>
        <source>%1: %2, weight %3 %</source>
        <translation>%1：%2，权重 %3 %</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::LaunchesView</name>
    <message>
        <source>Here will be new products with a first forecast from look-alikes, votes and your guess.</source>
        <translation>这里将显示新品：由相似商品、投票与您的预估得出首次预测。</translation>
    </message>
    <message>
        <source>Forecast a new product…</source>
        <translation>预测新品…</translation>
    </message>
    <message>
        <source>Launches of new products</source>
        <translation>新品上市</translation>
    </message>
    <message>
        <source>Forecast of the new product</source>
        <translation>新品预测</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>The forecast no longer uses the selected launches; they stay in the list</source>
        <translation>预测不再采用所选新品方案，但仍保留在列表中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>The forecast uses the selected launches again</source>
        <translation>预测重新采用所选新品方案</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::LevelsModel</name>
    <message>
        <source>All products</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>无类目</translation>
    </message>
    <message>
        <source>Shop not told</source>
        <translation>未注明店铺</translation>
    </message>
    <message>
        <source>Region not told</source>
        <translation>未注明地区</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>No warehouse assigned</source>
        <translation>未指定仓库</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::LevelsView</name>
    <message>
        <source>Levels from the top down</source>
        <translation>层级展开顺序</translation>
    </message>
    <message>
        <source>Category → product → channel</source>
        <translation>类目 → 商品 → 渠道</translation>
    </message>
    <message>
        <source>Channel → category → product</source>
        <translation>渠道 → 类目 → 商品</translation>
    </message>
    <message>
        <source>Region → category → product</source>
        <translation>地区 → 类目 → 商品</translation>
    </message>
    <message>
        <source>&amp;Levels</source>
        <translation>层级(&amp;L)</translation>
    </message>
    <message>
        <source>Forecast by level</source>
        <translation>按层级的预测</translation>
    </message>
    <message>
        <source>Forecast of the level</source>
        <translation>该层级的预测</translation>
    </message>
    <message>
        <source>Details of the level</source>
        <translation>该层级的明细</translation>
    </message>
    <message>
        <source>No forecast here.</source>
        <translation>此处没有预测。</translation>
    </message>
    <message>
        <source>Type 2000 to set, +250 or -20 to add, *1.2 to multiply.</source>
        <translation>输入 2000 设定，+250 或 -20 增减，*1.2 按倍数。</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>No figure was said of a level yet. Type into the Override column of a week: 2000, +250 or *1.2.</source>
        <translation>还没有针对层级的覆盖。在某周的“人工覆盖”列输入：2000、+250 或 *1.2。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Takes the selected figures and the overrides they made back; undo brings them again</source>
        <translation>撤回所选的层级覆盖及其拆分出的商品覆盖；可撤销</translation>
    </message>
    <message>
        <source>Figures for levels</source>
        <translation>层级覆盖</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Warehouse → category → product</source>
        <translation>仓库 → 类目 → 商品</translation>
    </message>
    <message>
        <source>Warehouse → region → category</source>
        <translation>仓库 → 地区 → 类目</translation>
    </message>
    <message>
        <source>&amp;Areas served…</source>
        <translation>服务省份(&amp;A)…</translation>
    </message>
    <message>
        <source>Which warehouse serves which province</source>
        <translation>各省由哪个仓库服务</translation>
    </message>
    <message>
        <source>Once orders are imported, the forecast of every category, channel, region and warehouse stands here.</source>
        <translation>导入订单后，这里显示每个类目、渠道、地区和仓库的预测。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::OverrideSheetDialog</name>
    <message>
        <source>Import the override sheet</source>
        <translation>导入人工覆盖表</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>The edited sheet (xlsx, xls or csv); it can be dropped here too.</source>
        <translation>改好的表（xlsx、xls 或 csv），也可拖到这里。</translation>
    </message>
    <message>
        <source>Reading the sheet</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Changes or problems</source>
        <translation>改动或问题</translation>
    </message>
    <message>
        <source>Changes of the sheet</source>
        <translation>表中的改动</translation>
    </message>
    <message>
        <source>Problems of the sheet</source>
        <translation>表中的问题</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Kept with every override of the sheet</source>
        <translation>随表中每个覆盖一起保存</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.csv)</source>
        <translation>表格 (*.xlsx *.xls *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Apply (%n changes)</source>
        <translation>
            <numerusform>应用（%n 处改动）</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>改动：%1</translation>
    </message>
    <message>
        <source>problems: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>SKUs read: %1</source>
        <translation>读取商品：%1</translation>
    </message>
    <message>
        <source>The workspace is read-only: nothing can be applied.</source>
        <translation>工作区为只读，无法应用。</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>改动（%1）</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Export the sheet, edit the yellow cells of the lines “Your number”, save, and choose the file here. Nothing changes before you apply.</source>
        <translation>先导出表，修改“人工覆盖”行的黄色单元格并保存，再在这里选择该文件。应用之前不会改动任何内容。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::RunsView</name>
    <message>
        <source>Earlier forecast to compare with</source>
        <translation>用于对比的以往预测</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>This is the first forecast of the product. From the next one on, what it said stands here.</source>
        <translation>这是该商品的首次预测；从下一次起，这里显示以往的预测。</translation>
    </message>
    <message>
        <source>Replaced last, from %1</source>
        <translation>最近被替换的一次，自 %1</translation>
    </message>
    <message>
        <source>Forecast from %1</source>
        <translation>%1 起的预测</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::SheetChangesModel</name>
    <message>
        <source>SKU</source>
        <translation>商品编码</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Override now</source>
        <translation>现有覆盖</translation>
    </message>
    <message>
        <source>New override</source>
        <translation>新覆盖</translation>
    </message>
    <message>
        <source>Final now</source>
        <translation>现最终预测</translation>
    </message>
    <message>
        <source>New final</source>
        <translation>新最终预测</translation>
    </message>
    <message>
        <source>Changed by somebody since the export; see the problems.</source>
        <translation>导出后已被他人修改，见“问题”页。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::SheetProblemsModel</name>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::SplitDialog</name>
    <message>
        <source>Split down: %1</source>
        <translation>拆分：%1</translation>
    </message>
    <message>
        <source>What every product gets</source>
        <translation>各商品分到的数量</translation>
    </message>
    <message>
        <source>Also change products with an override of their own</source>
        <translation>已有单独覆盖的商品也一并修改</translation>
    </message>
    <message>
        <source>Why? Shown wherever the figures show</source>
        <translation>为什么？凡显示该数字之处都会显示</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 (%3) in %4, shared out in proportion to the forecasts of %n products</source>
        <translation>
            <numerusform>%4内 %1 → %2（%3），按 %n 个商品的预测比例拆分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::SplitModel</name>
    <message>
        <source>Its own override stands</source>
        <translation>保留单独覆盖</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::demand::WeekWhy</name>
    <message>
        <source>Week to explain</source>
        <translation>要解释的周</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Show what is behind it</source>
        <translation>查看依据</translation>
    </message>
    <message>
        <source>No forecast for this product.</source>
        <translation>该商品没有预测。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::overview::EvidencePanel</name>
    <message>
        <source>Evidence for the decision</source>
        <translation>决策依据</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Demand and forecast of the product</source>
        <translation>该商品的需求与预测</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>数字来源</translation>
    </message>
    <message>
        <source>Choose a decision to see why it is here.</source>
        <translation>选择一项决策，查看它的依据。</translation>
    </message>
    <message>
        <source>Available at %1</source>
        <translation>%1 可用库存</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::overview::FiguresPanel</name>
    <message>
        <source>Marketing</source>
        <translation>营销</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供应链</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::overview::LoopStrip</name>
    <message>
        <source>Community</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>生产调整</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>履约</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>The loop from community to after-sales</source>
        <translation>从社群到售后的闭环</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::overview::OverviewPage</name>
    <message>
        <source>Open the parcels</source>
        <translation>打开包裹</translation>
    </message>
    <message>
        <source>Open the customers</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Open the data</source>
        <translation>打开数据</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>打开计划消息</translation>
    </message>
    <message>
        <source>%1 open, %2 due by today</source>
        <translation>待处理 %1 项，今日到期 %2 项</translation>
    </message>
    <message>
        <source>%1 snoozed</source>
        <translation>已推迟 %1 项</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>已完成 %1 项</translation>
    </message>
    <message>
        <source>Money at stake</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>Open decisions</source>
        <translation>待处理决策</translation>
    </message>
    <message>
        <source>%1 due by today</source>
        <translation>今日到期 %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>The decision leaves the list until then.</source>
        <translation>在此之前，该决策不在列表中显示。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Open, by last day</source>
        <translation>待处理（按截止日）</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>Today's decisions will be here, ranked by money at stake: what to make, buy, move and chase. Drop export files of your back offices on this window.</source>
        <translation>这里将按涉及金额列出今日决策：生产、采购、调拨、催单。请把各后台导出的文件拖到窗口上。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Look at a sample workspace</source>
        <translation>查看样例工作区</translation>
    </message>
    <message>
        <source>Shared measures</source>
        <translation>共用指标</translation>
    </message>
    <message>
        <source>Do it: open where it is carried out</source>
        <translation>去处理：打开执行页面</translation>
    </message>
    <message>
        <source>Mark as done…</source>
        <translation>标为完成…</translation>
    </message>
    <message>
        <source>Done. What was decided?</source>
        <translation>标为完成。做了什么决定？</translation>
    </message>
    <message>
        <source>Snooze 1 day…</source>
        <translation>推迟 1 天…</translation>
    </message>
    <message>
        <source>Snooze 3 days…</source>
        <translation>推迟 3 天…</translation>
    </message>
    <message>
        <source>Snooze 1 week…</source>
        <translation>推迟 1 周…</translation>
    </message>
    <message>
        <source>Snooze until a day…</source>
        <translation>推迟到指定日期…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Open again. Why?</source>
        <translation>重新打开。原因？</translation>
    </message>
    <message>
        <source>Export decisions to Excel</source>
        <translation>导出决策到 Excel</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>去处理</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>%1 decisions, %2 CNY at stake</source>
        <translation>共 %1 项决策，涉及金额 %2 元</translation>
    </message>
    <message>
        <source>Snoozed until %1. Why?</source>
        <translation>推迟到 %1。原因？</translation>
    </message>
    <message>
        <source>At stake: %1</source>
        <translation>涉及金额：%1</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::overview::SnoozeDialog</name>
    <message>
        <source>Snooze until</source>
        <translation>推迟到</translation>
    </message>
    <message>
        <source>&amp;Open again on</source>
        <translation>重新出现日期(&amp;O)</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>推迟</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::reports::MeasureModel</name>
    <message>
        <source>better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>28 days before</source>
        <translation>前 28 天</translation>
    </message>
    <message>
        <source>Better or worse</source>
        <translation>好坏</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::reports::ReportsPage</name>
    <message>
        <source>%1 measures, 28 days against the 28 before</source>
        <translation>%1 项指标，近 28 天与前 28 天对比</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>指标报告</translation>
    </message>
    <message>
        <source>PDF report…</source>
        <translation>PDF 报告…</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Excel 工作簿…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The folder of the report written last</source>
        <translation>最近一次报告所在的文件夹</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Trend of the measure by week</source>
        <translation>指标周趋势</translation>
    </message>
    <message>
        <source>This measure is known for today only, not by week.</source>
        <translation>该指标只有当前值，没有周趋势。</translation>
    </message>
    <message>
        <source>Trend and definition</source>
        <translation>趋势与口径</translation>
    </message>
    <message>
        <source>Customers by class</source>
        <translation>各分层客户数</translation>
    </message>
    <message>
        <source>Customer classes will be here once there are orders.</source>
        <translation>有订单后，这里显示客户分层。</translation>
    </message>
    <message>
        <source>Customer classes</source>
        <translation>客户分层</translation>
    </message>
    <message>
        <source>Worst forecast first</source>
        <translation>误差从大到小</translation>
    </message>
    <message>
        <source>Forecast accuracy will be here once the forecast is made.</source>
        <translation>完成预测后，这里显示预测准确度。</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>预测准确度</translation>
    </message>
    <message>
        <source>Shared measures of marketing and supply will be here once orders are imported.</source>
        <translation>导入订单后，这里显示营销与供应链的共用指标。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Look at a sample workspace</source>
        <translation>查看样例工作区</translation>
    </message>
    <message>
        <source>Write the PDF report…</source>
        <translation>写出 PDF 报告…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Write the Excel workbook…</source>
        <translation>写出 Excel 工作簿…</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Open the folder of the report</source>
        <translation>打开报告所在文件夹</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1/周</translation>
    </message>
    <message>
        <source>%1, week by week</source>
        <translation>%1（按周）</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::settings</name>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Share of replenishment cycles that must not run out; drives safety stock.</source>
        <translation>不应断货的补货周期占比，决定安全库存。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Review every</source>
        <translation>复核周期</translation>
    </message>
    <message>
        <source>How often replenishment is decided.</source>
        <translation>多久做一次补货决策。</translation>
    </message>
    <message>
        <source>Lead time when unknown</source>
        <translation>未知时的提前期</translation>
    </message>
    <message>
        <source>For products without supplier terms and without purchase history.</source>
        <translation>用于既无供应商条款、也无采购历史的商品。</translation>
    </message>
    <message>
        <source>Frozen period</source>
        <translation>冻结期</translation>
    </message>
    <message>
        <source>The plan changes nothing that is due within these days.</source>
        <translation>计划不会改动这几天内到期的订单。</translation>
    </message>
    <message>
        <source>Excess from cover of</source>
        <translation>超过即为积压</translation>
    </message>
    <message>
        <source>Stock that lasts longer is shown as excess.</source>
        <translation>可售天数更长的库存显示为积压。</translation>
    </message>
    <message>
        <source>Plan ahead</source>
        <translation>计划周期</translation>
    </message>
    <message>
        <source>Promise to ship within</source>
        <translation>承诺发货时限</translation>
    </message>
    <message>
        <source>Calculate as of</source>
        <translation>计算基准日</translation>
    </message>
    <message>
        <source>Empty: the day after the last day with orders. Set a day to see what would have been known then.</source>
        <translation>留空：最后一个有订单日的次日。指定日期可查看当时已知的情况。</translation>
    </message>
    <message>
        <source>Forecast ahead</source>
        <translation>预测周期</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Threshold of high and low</source>
        <translation>高低阈值</translation>
    </message>
    <message>
        <source>What recency, orders and money are compared with.</source>
        <translation>最近购买、次数和金额与什么相比。</translation>
    </message>
    <message>
        <source>Customer classes (RFM)</source>
        <translation>客户分层（RFM）</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>fixed values</source>
        <translation>固定值</translation>
    </message>
    <message>
        <source>This is not a day. Write it like 2026-08-17.</source>
        <translation>不是有效日期。请写成 2026-08-17 的形式。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” 不是数字。</translation>
    </message>
    <message>
        <source>Must lie between %1 and %2.</source>
        <translation>须在 %1 与 %2 之间。</translation>
    </message>
    <message>
        <source>Whole numbers only.</source>
        <translation>只能填整数。</translation>
    </message>
    <message>
        <source>After payment; open orders without a day of their own are planned for then.</source>
        <translation>自付款起算；没有承诺日的未发货订单按此日期安排。</translation>
    </message>
    <message>
        <source>Promise to deliver within</source>
        <translation>承诺送达时限</translation>
    </message>
    <message>
        <source>After shipping; parcels without a promised day count as late from then on.</source>
        <translation>自发货起算；没有承诺日的包裹超过此时限即计为延迟。</translation>
    </message>
    <message>
        <source>Open orders of the last</source>
        <translation>未发货订单的有效期</translation>
    </message>
    <message>
        <source>Unshipped orders that are older are not planned for any more.</source>
        <translation>更早的未发货订单不再计入计划。</translation>
    </message>
    <message>
        <source>Pick-up orders handed over after</source>
        <translation>自提订单视为已提货</translation>
    </message>
    <message>
        <source>Group-buy exports never say that goods were collected; older pick-up orders need no stock.</source>
        <translation>团购导出文件不含提货状态；早于此天数的自提订单视为已提货，不再占用库存。</translation>
    </message>
    <message>
        <source>Recent up to</source>
        <translation>近期购买不超过</translation>
    </message>
    <message>
        <source>Days since the last purchase.</source>
        <translation>距最近一次购买的天数。</translation>
    </message>
    <message>
        <source>Frequent from</source>
        <translation>高频起点</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>单</translation>
    </message>
    <message>
        <source>Big spender from</source>
        <translation>高额起点</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Everything bought, less refunds.</source>
        <translation>累计购买金额，扣除退款。</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>分位点</translation>
    </message>
    <message>
        <source>Orders and money are high from this quantile up; recency from the same share of the latest buyers.</source>
        <translation>频次和金额达到该分位点即为高；近度按同样比例取最近购买的客户。</translation>
    </message>
    <message>
        <source>Products and levels</source>
        <translation>商品与层级</translation>
    </message>
    <message>
        <source>Whether the forecasts of category, channels, regions and total correct those of the products. By itself it is done where the past says that it helps; everything adds up in either case.</source>
        <translation>类目、渠道、地区与总量的预测是否修正商品的预测。默认仅在历史回测表明有益时采用；无论哪种，各层级都加总一致。</translation>
    </message>
    <message>
        <source>where it helps</source>
        <translation>有益时采用</translation>
    </message>
    <message>
        <source>always together (MinT)</source>
        <translation>始终协调（MinT）</translation>
    </message>
    <message>
        <source>products alone (bottom-up)</source>
        <translation>仅按商品（自下而上）</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::settings::AboutSection</name>
    <message>
        <source>About and licences</source>
        <translation>关于与许可证</translation>
    </message>
    <message>
        <source>Roulian %1 · Qt %2
Works offline: no account, no network connection, no telemetry. All data are in one file: %3
Free software under the GNU General Public License, version 3 or later; comes with no warranty.</source>
        <translation>柔链 %1 · Qt %2
离线运行：不需要账号，不联网，不收集使用数据。所有数据都在一个文件里：%3
自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本；不提供任何担保。</translation>
    </message>
    <message>
        <source>Third-party software</source>
        <translation>第三方软件</translation>
    </message>
    <message>
        <source>Qt and QCustomPlot (GPL-3), SQLite (public domain), libsodium (ISC), libzip (BSD-3), expat (MIT), libxlsxwriter (BSD-2), ICU (Unicode), Eigen (MPL-2).</source>
        <translation>Qt 和 QCustomPlot（GPL-3）、SQLite（公有领域）、libsodium（ISC）、libzip（BSD-3）、expat（MIT）、libxlsxwriter（BSD-2）、ICU（Unicode）、Eigen（MPL-2）。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::settings::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Best on another disk than the workspace. Do not put the workspace itself into a synced folder.</source>
        <translation>最好与工作区不在同一块磁盘。工作区文件本身不要放在同步盘里。</translation>
    </message>
    <message>
        <source>A backup every day, when the workspace is opened</source>
        <translation>每天打开工作区时自动备份</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>The newest ten daily backups are kept.</source>
        <translation>保留最近十份每日备份。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Check integrity</source>
        <translation>检查完整性</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>此文件夹中的备份</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>大小（MB）</translation>
    </message>
    <message>
        <source>Enter or a double click opens a backup as a workspace of its own.</source>
        <translation>按回车或双击，可把备份作为独立的工作区打开。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::settings::CalculationSection</name>
    <message>
        <source>Calculation</source>
        <translation>计算参数</translation>
    </message>
    <message>
        <source>Template of this workspace: %1. Its defaults apply where a field is empty; every change can be undone and marks the results it touches as stale.</source>
        <translation>本工作区的模板：%1。留空的项采用模板默认值；每次修改都可撤销，受影响的结果会标为待更新。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>原因？（可不填）</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>默认：%1。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::settings::ErasePane</name>
    <message>
        <source>Removes name, phone, identities and tags of one customer everywhere. Orders and amounts stay, without a person. This cannot be undone.</source>
        <translation>在各处删除某位客户的姓名、电话、身份标识和标签。订单和金额保留，但不再对应到人。此操作不可撤销。</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>还没有客户。</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>删除此客户…</translation>
    </message>
    <message>
        <source>Choose a customer to see what would be removed.</source>
        <translation>选择一位客户，查看将删除的内容。</translation>
    </message>
    <message>
        <source>Will be removed: %1 identities and %2 tags; %3 orders stay without a person.</source>
        <translation>将删除：%1 个身份标识、%2 个标签；%3 个订单保留但不再对应到人。</translation>
    </message>
    <message>
        <source>Erase a customer</source>
        <translation>删除客户</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>This cannot be undone. Backups made before still hold the data.</source>
        <translation>此操作不可撤销。此前的备份仍含这些数据。</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久删除</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::settings::GeneralSection</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Changes at once.</source>
        <translation>立即生效。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Written beside every change you make in this workspace.</source>
        <translation>会记在您在本工作区所做的每处修改旁边。</translation>
    </message>
    <message>
        <source>New exports</source>
        <translation>新的导出文件</translation>
    </message>
    <message>
        <source>Offer new exports of a folder when the window comes to the front</source>
        <translation>窗口回到前台时，提示文件夹里新的导出文件</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Only files that are recognised and not imported yet; nothing is imported without you.</source>
        <translation>只提示能识别且尚未导入的文件；未经您确认不会导入任何内容。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder to look for new exports in</source>
        <translation>选择查找新导出文件的文件夹</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::settings::HistorySection</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Every import and every change will be listed here, with its reason.</source>
        <translation>每次导入和每处修改都会列在这里，并附原因。</translation>
    </message>
    <message>
        <source>With a reason</source>
        <translation>有原因的</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::settings::Page</name>
    <message>
        <source>Sections of the settings</source>
        <translation>设置分区</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>计算参数</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>关于与许可证</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::settings::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Show names and phones in full</source>
        <translation>完整显示姓名和电话</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Off: only masks such as 李** and 138****8001, on screen, in exports and in reports.</source>
        <translation>关闭时，屏幕、导出和报告中只显示打码内容，如 李**、138****8001。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>当前口令</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>At least %1 characters. Without it names and phones can never be read again; nobody can recover it.</source>
        <translation>至少 %1 个字符。忘记口令后姓名和电话将永远无法读取，任何人都无法找回。</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>再输一次新口令</translation>
    </message>
    <message>
        <source>Remove passphrase</source>
        <translation>取消口令</translation>
    </message>
    <message>
        <source>Erase a customer</source>
        <translation>删除客户</translation>
    </message>
    <message>
        <source>The new passphrase has fewer than %1 characters.</source>
        <translation>新口令少于 %1 个字符。</translation>
    </message>
    <message>
        <source>The two new passphrases differ.</source>
        <translation>两次输入的新口令不一致。</translation>
    </message>
    <message>
        <source>No passphrase is set: anyone who has this file can read the names and phones in it.</source>
        <translation>尚未设置口令：拿到此文件的人都能读出其中的姓名和电话。</translation>
    </message>
    <message>
        <source>Names and phones are sealed and locked. Everything else works; importing needs the passphrase.</source>
        <translation>姓名和电话已加密并锁定。其他功能照常使用；导入需要先解锁。</translation>
    </message>
    <message>
        <source>Names and phones are sealed with your passphrase and unlocked until you lock them or close the workspace.</source>
        <translation>姓名和电话已用您的口令加密；在您锁定或关闭工作区之前保持解锁。</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>修改口令</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::settings::ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>修改快捷键…</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::shipments::CarriersView</name>
    <message>
        <source>Slowest first</source>
        <translation>最慢的在前</translation>
    </message>
    <message>
        <source>Least on time first</source>
        <translation>准时率最低的在前</translation>
    </message>
    <message>
        <source>Most exceptions first</source>
        <translation>异常最多的在前</translation>
    </message>
    <message>
        <source>Here will be the carriers compared, once parcels with traces are there.</source>
        <translation>导入带轨迹的包裹后，这里将对比各家快递。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>No parcel is at risk.</source>
        <translation>没有风险包裹。</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>当前风险</translation>
    </message>
    <message>
        <source>On-time rate of the carriers</source>
        <translation>各快递准时率</translation>
    </message>
    <message>
        <source>Days on the way of the carriers</source>
        <translation>各快递在途天数</translation>
    </message>
    <message>
        <source>No figures of carriers yet.</source>
        <translation>还没有快递数据。</translation>
    </message>
    <message>
        <source>Delivered on time</source>
        <translation>准时率</translation>
    </message>
    <message>
        <source>Days on the way</source>
        <translation>在途天数</translation>
    </message>
    <message>
        <source>Open the parcels</source>
        <translation>打开这些包裹</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::shipments::ParcelDetail</name>
    <message>
        <source>Details of the parcel</source>
        <translation>包裹详情</translation>
    </message>
    <message>
        <source>The files tell no trace of this parcel.</source>
        <translation>文件中没有这个包裹的轨迹。</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>客户消息</translation>
    </message>
    <message>
        <source>No order is known for this parcel.</source>
        <translation>没有找到这个包裹的订单。</translation>
    </message>
    <message>
        <source>No products are known.</source>
        <translation>没有商品明细。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Trace of the parcel</source>
        <translation>包裹轨迹</translation>
    </message>
    <message>
        <source>Choose a parcel to see where it is.</source>
        <translation>选择一个包裹，查看它到哪了。</translation>
    </message>
    <message>
        <source>Facts of the parcel</source>
        <translation>包裹要点</translation>
    </message>
    <message>
        <source>Holds no name, phone or address; change it as you like.</source>
        <translation>不含姓名、电话和地址，可随意修改。</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Message for the customer</source>
        <translation>给客户的消息</translation>
    </message>
    <message>
        <source>There is nothing to tell about this parcel.</source>
        <translation>这个包裹没有可告知的内容。</translation>
    </message>
    <message>
        <source>The message is in the clipboard; paste it into the chat.</source>
        <translation>消息已复制，粘贴到聊天即可。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::shipments::ParcelsView</name>
    <message>
        <source>Parcels at risk</source>
        <translation>风险包裹</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已延误</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>退回中</translation>
    </message>
    <message>
        <source>At the station</source>
        <translation>驿站待取</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>运输途中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Here will be every parcel with its trace, its expected arrival and its risk.</source>
        <translation>这里将显示每个包裹的轨迹、预计送达和风险。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>或先看样例工作区</translation>
    </message>
    <message>
        <source>Show all parcels</source>
        <translation>显示全部包裹</translation>
    </message>
    <message>
        <source>Paste waybills…</source>
        <translation>粘贴运单号…</translation>
    </message>
    <message>
        <source>Copy the chase list</source>
        <translation>复制催件清单</translation>
    </message>
    <message>
        <source>Problem parcels by carrier as text for WeChat: the selected ones when several are, else those in the list</source>
        <translation>按快递分组的问题包裹文字，可直接发微信：选中多行时为选中的包裹，否则为列表中的包裹</translation>
    </message>
    <message numerus="yes">
        <source>Only %n pasted parcel(s) are shown.</source>
        <translation>
            <numerusform>仅显示粘贴的 %n 个包裹。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these parcels needs chasing.</source>
        <translation>这些包裹都不需要催件。</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) of %1 carriers are in the clipboard; paste them into the chat.</source>
        <translation>
            <numerusform>%1 家快递的 %n 个包裹已复制，粘贴到聊天即可。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::shipments::PasteWaybills</name>
    <message>
        <source>Find parcels by waybill</source>
        <translation>按运单号查找包裹</translation>
    </message>
    <message>
        <source>&amp;Waybill numbers, one a line or separated by commas</source>
        <translation>运单号，每行一个或用逗号分隔(&amp;W)</translation>
    </message>
    <message>
        <source>Paste a column from a spreadsheet or a chat</source>
        <translation>从表格或聊天中粘贴一列单号</translation>
    </message>
    <message>
        <source>Numbers without a &amp;parcel</source>
        <translation>未找到包裹的单号(&amp;P)</translation>
    </message>
    <message>
        <source>Show the parcels</source>
        <translation>显示这些包裹</translation>
    </message>
    <message>
        <source>Copy what was not found</source>
        <translation>复制未找到的单号</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is pasted yet.</source>
        <translation>尚未粘贴单号。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>%1 found, %2 not found</source>
        <translation>找到 %1 个，未找到 %2 个</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>共 %n 个单号</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::shipments::ShipmentsPage</name>
    <message>
        <source>Views of the shipments</source>
        <translation>发运视图</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>承运商对比</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Here will be returns, exchanges and refunds of the orders.</source>
        <translation>这里将显示订单的退货、换货和退款。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>或先看样例工作区</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>发运跟踪</translation>
    </message>
    <message>
        <source>Parcels at risk</source>
        <translation>风险包裹</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Copy the chase list for the carriers</source>
        <translation>复制催件清单</translation>
    </message>
    <message>
        <source>Find pasted waybills…</source>
        <translation>查找粘贴的运单号…</translation>
    </message>
    <message>
        <source>Copy the message for the customer</source>
        <translation>复制客户消息</translation>
    </message>
    <message>
        <source>Compare the carriers</source>
        <translation>承运商对比</translation>
    </message>
    <message>
        <source>Look at the parcels again</source>
        <translation>重新判定包裹风险</translation>
    </message>
    <message>
        <source>Export the list to Excel</source>
        <translation>导出列表到 Excel</translation>
    </message>
    <message numerus="yes">
        <source>%n parcels under way</source>
        <translation>
            <numerusform>%n 个包裹在途</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch shipping sheet for a shop…</source>
        <translation>给店铺的批量发货表…</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::supply::GanttView</name>
    <message>
        <source>Orders shown</source>
        <translation>显示的单据</translation>
    </message>
    <message>
        <source>Make and buy</source>
        <translation>生产和采购</translation>
    </message>
    <message>
        <source>Weeks shown</source>
        <translation>显示周数</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag an order, or press Shift+← →, to move its due day.</source>
        <translation>拖动单据，或按 Shift+← →，移动需求日。</translation>
    </message>
    <message>
        <source>Planned orders by line and supplier</source>
        <translation>按产线和供应商排列的计划订单</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>未指定产线</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>未指定供应商</translation>
    </message>
    <message>
        <source>%1: due %2. Why?</source>
        <translation>%1：改到 %2。为什么？</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::supply::LoadView</name>
    <message>
        <source>Load of each line and week</source>
        <translation>各产线各周负荷</translation>
    </message>
    <message>
        <source>No production line has work. Import lines and routings to see their load.</source>
        <translation>产线没有任务。导入产线和工艺后可查看负荷。</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>超负荷</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>偏紧</translation>
    </message>
    <message>
        <source>Here will be the load of every production line, week by week.</source>
        <translation>这里将逐周显示每条产线的负荷。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Overloaded weeks</source>
        <translation>超负荷周数</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::supply::OrderDetail</name>
    <message>
        <source>Projected stock</source>
        <translation>预计库存</translation>
    </message>
    <message>
        <source>Choose an order to see the stock it is for.</source>
        <translation>选择一张单据，查看它保障的库存。</translation>
    </message>
    <message>
        <source>Details of the order</source>
        <translation>单据明细</translation>
    </message>
    <message>
        <source>No plan for this product.</source>
        <translation>该商品没有计划。</translation>
    </message>
    <message>
        <source>Net requirements</source>
        <translation>净需求</translation>
    </message>
    <message>
        <source>No order is chosen, or a planner made it without a need.</source>
        <translation>未选择单据，或该单由计划员直接添加。</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>用于满足</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>%1 goods are planned to customer orders only: neither forecast nor safety stock is added.</source>
        <translation>%1商品以销定采：只按客户订单安排，不计预测和安全库存。</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::supply::OrdersView</name>
    <message>
        <source>Start this week</source>
        <translation>本周要开始</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>延误</translation>
    </message>
    <message>
        <source>Changed since the last plan</source>
        <translation>较上版有变</translation>
    </message>
    <message>
        <source>Changed by a planner</source>
        <translation>人工修改</translation>
    </message>
    <message>
        <source>Highest cost first</source>
        <translation>按金额从高到低</translation>
    </message>
    <message>
        <source>Here will be what to make and buy, when and why, once a forecast and stock are there.</source>
        <translation>有了预测和库存后，这里将列出要生产和采购什么、何时、为什么。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>或先看样例工作区</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>重新计划</translation>
    </message>
    <message>
        <source>Cancel or restore the order</source>
        <translation>取消或恢复单据</translation>
    </message>
    <message>
        <source>Back to the computed order</source>
        <translation>恢复计算值</translation>
    </message>
    <message>
        <source>Change the supplier…</source>
        <translation>更换供应商…</translation>
    </message>
    <message>
        <source>Request pack of this supplier</source>
        <translation>该供应商的需求包</translation>
    </message>
    <message>
        <source>The order is gone; the plan was made again.</source>
        <translation>单据已不存在：计划已重新生成。</translation>
    </message>
    <message>
        <source>Type a quantity, or +250, -20, *1.2; never below zero.</source>
        <translation>请输入数量，或 +250、-20、*1.2；不能小于零。</translation>
    </message>
    <message>
        <source>Type a day like 2026-08-17, or +3, -2 days.</source>
        <translation>请输入日期，如 2026-08-17，或 +3、-2 天。</translation>
    </message>
    <message>
        <source>Why is this order changed?</source>
        <translation>为什么修改这张单？</translation>
    </message>
    <message numerus="yes">
        <source>Why are these %n orders changed?</source>
        <translation>
            <numerusform>为什么修改这 %n 张单？</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is this order cancelled?</source>
        <translation>为什么取消这张单？</translation>
    </message>
    <message numerus="yes">
        <source>Why are these %n orders cancelled?</source>
        <translation>
            <numerusform>为什么取消这 %n 张单？</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the selected orders was changed by a planner.</source>
        <translation>所选单据都没有人工修改。</translation>
    </message>
    <message>
        <source>Only orders that are bought have a supplier.</source>
        <translation>只有采购单才有供应商。</translation>
    </message>
    <message numerus="yes">
        <source>%n fresh or customised product(s) are planned to customer orders only (以销定采): no forecast and no safety stock is made or bought for them.</source>
        <translation>
            <numerusform>%n 个生鲜或定制商品只按客户订单计划（以销定采）：不为其按预测或安全库存生产、采购。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::supply::SupplierChoice</name>
    <message>
        <source>Change the supplier</source>
        <translation>更换供应商</translation>
    </message>
    <message>
        <source>Suppliers of %1</source>
        <translation>%1 的供应商</translation>
    </message>
    <message>
        <source>No supplier terms are known for this product. Import the list of supplier prices.</source>
        <translation>该商品没有供货条件。请导入供应商价格表。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>For those who read the plan later</source>
        <translation>写给以后看计划的人</translation>
    </message>
    <message>
        <source>Order from this supplier</source>
        <translation>改由该供应商供货</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::supply::SuppliersView</name>
    <message>
        <source>With planned orders</source>
        <translation>有计划订单</translation>
    </message>
    <message>
        <source>Here will be suppliers with their terms and what is planned to be ordered.</source>
        <translation>这里将列出供应商、供货条件和计划采购。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Details of the supplier</source>
        <translation>供应商明细</translation>
    </message>
    <message>
        <source>Request pack</source>
        <translation>需求包</translation>
    </message>
    <message>
        <source>Nothing is planned to be ordered from this supplier.</source>
        <translation>没有计划向该供应商采购。</translation>
    </message>
    <message>
        <source>Planned orders</source>
        <translation>计划订单</translation>
    </message>
    <message>
        <source>No purchase order to this supplier was imported.</source>
        <translation>没有导入该供应商的采购单。</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>采购单</translation>
    </message>
    <message>
        <source>No terms of this supplier are known.</source>
        <translation>没有该供应商的供货条件。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>供货条件</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>保存文件…</translation>
    </message>
    <message>
        <source>Message to the supplier</source>
        <translation>给供应商的文字</translation>
    </message>
    <message>
        <source>The message is in the clipboard; paste it into the chat.</source>
        <translation>文字已复制，可直接粘贴到聊天窗口。</translation>
    </message>
    <message>
        <source>Choose a supplier to prepare the request.</source>
        <translation>选择供应商以准备需求包。</translation>
    </message>
    <message numerus="yes">
        <source>%n orders for this supplier only; prices, stock and customers stay here.</source>
        <translation>
            <numerusform>只含该供应商的 %n 张单；价格、库存和客户信息不外发。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roulian::ui::pages::supply::SupplyPage</name>
    <message>
        <source>Views of the plan</source>
        <translation>计划视图</translation>
    </message>
    <message>
        <source>Planned orders</source>
        <translation>计划订单</translation>
    </message>
    <message>
        <source>Gantt</source>
        <translation>甘特图</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>The plan has nothing to warn about, or was not made yet.</source>
        <translation>计划没有需要提醒的事项，或尚未生成。</translation>
    </message>
    <message>
        <source>Nothing available</source>
        <translation>无可用库存</translation>
    </message>
    <message>
        <source>Less than two weeks</source>
        <translation>不足两周</translation>
    </message>
    <message>
        <source>More than half a year</source>
        <translation>超过半年</translation>
    </message>
    <message>
        <source>Here will be the stock of every product and warehouse.</source>
        <translation>这里将列出每个商品、每个仓库的库存。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Or look at a sample workspace</source>
        <translation>或先看样例工作区</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>重新计划</translation>
    </message>
    <message>
        <source>Change the quantity of the order</source>
        <translation>修改单据数量</translation>
    </message>
    <message>
        <source>Cancel or restore the order</source>
        <translation>取消或恢复单据</translation>
    </message>
    <message>
        <source>Back to the computed order</source>
        <translation>恢复计算值</translation>
    </message>
    <message>
        <source>Change the supplier of the order…</source>
        <translation>更换单据的供应商…</translation>
    </message>
    <message>
        <source>Request pack for a supplier</source>
        <translation>供应商需求包</translation>
    </message>
    <message>
        <source>Show the Gantt chart</source>
        <translation>查看甘特图</translation>
    </message>
    <message>
        <source>Export the list to Excel</source>
        <translation>导出列表到 Excel</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>延误</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>张</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>缺货风险</translation>
    </message>
    <message>
        <source>products</source>
        <translation>个商品</translation>
    </message>
    <message>
        <source>Products that will run out although everything possible is planned.</source>
        <translation>已安排一切可能的计划仍会缺货的商品。</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>超负荷</translation>
    </message>
    <message>
        <source>line weeks</source>
        <translation>产线周</translation>
    </message>
    <message numerus="yes">
        <source>%n planned orders</source>
        <translation>
            <numerusform>%n 张计划订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Supply plan</source>
        <translation>生产调整</translation>
    </message>
</context>
<context>
    <name>rule_fields</name>
    <message>
        <source>Days since the last order</source>
        <translation>距上次下单天数</translation>
    </message>
    <message>
        <source>Orders in all</source>
        <translation>累计订单数</translation>
    </message>
    <message>
        <source>Money spent in all, yuan</source>
        <translation>累计消费（元）</translation>
    </message>
    <message>
        <source>Mean money of an order, yuan</source>
        <translation>客单价（元）</translation>
    </message>
    <message>
        <source>Orders of the last 30 days</source>
        <translation>近 30 天订单数</translation>
    </message>
    <message>
        <source>Orders of the last 90 days</source>
        <translation>近 90 天订单数</translation>
    </message>
    <message>
        <source>Own mean days between orders</source>
        <translation>本人平均下单间隔（天）</translation>
    </message>
    <message>
        <source>Days since the first order</source>
        <translation>距首单天数</translation>
    </message>
    <message>
        <source>Months since the first order, 0 = this month</source>
        <translation>距首单月数，0 = 本月</translation>
    </message>
    <message>
        <source>Recency score, 1 to 5</source>
        <translation>最近购买得分，1 到 5</translation>
    </message>
    <message>
        <source>Frequency score, 1 to 5</source>
        <translation>购买频次得分，1 到 5</translation>
    </message>
    <message>
        <source>Money score, 1 to 5</source>
        <translation>消费金额得分，1 到 5</translation>
    </message>
    <message>
        <source>Number of channels</source>
        <translation>购买渠道数</translation>
    </message>
    <message>
        <source>Presale orders</source>
        <translation>预售订单数</translation>
    </message>
    <message>
        <source>Presale orders ÷ orders, 0 to 1</source>
        <translation>预售订单占比，0 到 1</translation>
    </message>
    <message>
        <source>Orders with a discount</source>
        <translation>有优惠的订单数</translation>
    </message>
    <message>
        <source>Orders with a discount ÷ orders, 0 to 1</source>
        <translation>有优惠的订单占比，0 到 1</translation>
    </message>
    <message>
        <source>Discount ÷ list price, 0 to 1</source>
        <translation>优惠 ÷ 原价，0 到 1</translation>
    </message>
    <message>
        <source>Orders with a refund</source>
        <translation>有退款的订单数</translation>
    </message>
    <message>
        <source>RFM class</source>
        <translation>RFM 分层</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Has the tag</source>
        <translation>带有标签</translation>
    </message>
    <message>
        <source>Has bought in the channel</source>
        <translation>在该渠道买过</translation>
    </message>
    <message>
        <source>Belongs to the community</source>
        <translation>属于该社群</translation>
    </message>
    <message>
        <source>Has bought from the category</source>
        <translation>买过该品类</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>Make</source>
        <comment>decisions.kind.make</comment>
        <translation>生产</translation>
    </message>
    <message>
        <source>Buy</source>
        <comment>decisions.kind.buy</comment>
        <translation>采购</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>decisions.kind.move</comment>
        <translation>调拨</translation>
    </message>
    <message>
        <source>Expedite</source>
        <comment>decisions.kind.expedite</comment>
        <translation>加急</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>decisions.kind.stop</comment>
        <translation>停止补货</translation>
    </message>
    <message>
        <source>Chase</source>
        <comment>decisions.kind.chase</comment>
        <translation>催办</translation>
    </message>
    <message>
        <source>Tell</source>
        <comment>decisions.kind.tell</comment>
        <translation>告知</translation>
    </message>
    <message>
        <source>Restock</source>
        <comment>decisions.kind.restock</comment>
        <translation>补货</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>decisions.kind.check</comment>
        <translation>核实</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state.open</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state.done</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>state.undone</comment>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>state.snoozed</comment>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>With problems</source>
        <comment>state.problems</comment>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>state.ignored</comment>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Kept as one</source>
        <comment>state.kept</comment>
        <translation>确认同一人</translation>
    </message>
    <message>
        <source>Two people</source>
        <comment>state.split</comment>
        <translation>确认不同人</translation>
    </message>
    <message>
        <source>Fixed</source>
        <comment>state.fixed</comment>
        <translation>已修正</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>severity.2</comment>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity.1</comment>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>severity.0</comment>
        <translation>说明</translation>
    </message>
    <message>
        <source>WeChat shop</source>
        <comment>channel.wechat_shop</comment>
        <translation>微信小店</translation>
    </message>
    <message>
        <source>Youzan</source>
        <comment>channel.youzan</comment>
        <translation>有赞</translation>
    </message>
    <message>
        <source>Kuaituantuan</source>
        <comment>channel.kuaituantuan</comment>
        <translation>快团团</translation>
    </message>
    <message>
        <source>WeCom</source>
        <comment>channel.wecom</comment>
        <translation>企业微信</translation>
    </message>
    <message>
        <source>ERP</source>
        <comment>channel.erp</comment>
        <translation>ERP</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>channel.offline</comment>
        <translation>线下</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>channel.other</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Same phone, other name</source>
        <comment>reviews.reason.same_phone_other_name</comment>
        <translation>同号不同名</translation>
    </message>
    <message>
        <source>Identities disagree</source>
        <comment>reviews.reason.contradicting_identity</comment>
        <translation>身份互相矛盾</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>orders.status.unknown</comment>
        <translation>未知状态</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <comment>orders.status.unpaid</comment>
        <translation>待付款</translation>
    </message>
    <message>
        <source>Grouping</source>
        <comment>orders.status.grouping</comment>
        <translation>待成团</translation>
    </message>
    <message>
        <source>To ship</source>
        <comment>orders.status.to_ship</comment>
        <translation>待发货</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <comment>orders.status.partly_shipped</comment>
        <translation>部分发货</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>orders.status.shipped</comment>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>orders.status.signed</comment>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>orders.status.completed</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Closed unpaid</source>
        <comment>orders.status.closed_unpaid</comment>
        <translation>未付款关闭</translation>
    </message>
    <message>
        <source>Closed, refunded</source>
        <comment>orders.status.closed_refunded</comment>
        <translation>退款关闭</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>orders.status.deleted</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>orders.status.merged_away</comment>
        <translation>已合并</translation>
    </message>
    <message>
        <source>None</source>
        <comment>after_sale.none</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>after_sale.asked</comment>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Waiting for return</source>
        <comment>after_sale.agreed_waiting_return</comment>
        <translation>待退货</translation>
    </message>
    <message>
        <source>Waiting for refund</source>
        <comment>after_sale.returned_waiting_refund</comment>
        <translation>待退款</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>after_sale.done</comment>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>after_sale.rejected</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>after_sale.withdrawn</comment>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>after_sale.unknown</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Refund only</source>
        <comment>kind.refund</comment>
        <translation>仅退款</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <comment>kind.return</comment>
        <translation>退货退款</translation>
    </message>
    <message>
        <source>Exchange</source>
        <comment>kind.exchange</comment>
        <translation>换货</translation>
    </message>
    <message>
        <source>Champions</source>
        <comment>important_value</comment>
        <translation>重要价值客户</translation>
    </message>
    <message>
        <source>High value, growing</source>
        <comment>important_develop</comment>
        <translation>重要发展客户</translation>
    </message>
    <message>
        <source>High value, keep</source>
        <comment>important_keep</comment>
        <translation>重要保持客户</translation>
    </message>
    <message>
        <source>High value, win back</source>
        <comment>important_retain</comment>
        <translation>重要挽留客户</translation>
    </message>
    <message>
        <source>Regular value</source>
        <comment>general_value</comment>
        <translation>一般价值客户</translation>
    </message>
    <message>
        <source>Regular, growing</source>
        <comment>general_develop</comment>
        <translation>一般发展客户</translation>
    </message>
    <message>
        <source>Regular, keep</source>
        <comment>general_keep</comment>
        <translation>一般保持客户</translation>
    </message>
    <message>
        <source>Regular, win back</source>
        <comment>general_retain</comment>
        <translation>一般挽留客户</translation>
    </message>
    <message>
        <source>New</source>
        <comment>lifecycle.new</comment>
        <translation>新客</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>lifecycle.active</comment>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Cooling</source>
        <comment>lifecycle.cooling</comment>
        <translation>降温</translation>
    </message>
    <message>
        <source>Dormant</source>
        <comment>lifecycle.dormant</comment>
        <translation>沉睡</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>lifecycle.lost</comment>
        <translation>流失</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <comment>builtin.builtin</comment>
        <translation>内置</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>builtin.own</comment>
        <translation>自建</translation>
    </message>
    <message>
        <source>WeCom group</source>
        <comment>communities.kind.wecom_group</comment>
        <translation>企微客户群</translation>
    </message>
    <message>
        <source>Pick-up community</source>
        <comment>communities.kind.pickup</comment>
        <translation>自提小区</translation>
    </message>
    <message>
        <source>UnionID</source>
        <comment>identities.kind.unionid</comment>
        <translation>UnionID</translation>
    </message>
    <message>
        <source>WeCom contact</source>
        <comment>identities.kind.external_userid</comment>
        <translation>企微外部联系人</translation>
    </message>
    <message>
        <source>OpenID</source>
        <comment>identities.kind.openid</comment>
        <translation>OpenID</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>identities.kind.phone_full</comment>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Platform account</source>
        <comment>identities.kind.platform_uid</comment>
        <translation>平台账号</translation>
    </message>
    <message>
        <source>Masked phone</source>
        <comment>identities.kind.phone_masked</comment>
        <translation>脱敏手机号</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>identities.kind.address_hash</comment>
        <translation>地址</translation>
    </message>
    <message>
        <source>FMCG</source>
        <comment>way.fmcg</comment>
        <translation>快消</translation>
    </message>
    <message>
        <source>Fashion</source>
        <comment>way.fashion</comment>
        <translation>时尚</translation>
    </message>
    <message>
        <source>Fresh</source>
        <comment>way.fresh</comment>
        <translation>生鲜</translation>
    </message>
    <message>
        <source>Customised</source>
        <comment>way.custom</comment>
        <translation>定制</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>forecast.status.short</comment>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>forecast.status.low</comment>
        <translation>偏低</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>forecast.status.ok</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Excess</source>
        <comment>forecast.status.excess</comment>
        <translation>过量</translation>
    </message>
    <message>
        <source>Smooth</source>
        <comment>demand_class.smooth</comment>
        <translation>平稳</translation>
    </message>
    <message>
        <source>Erratic</source>
        <comment>demand_class.erratic</comment>
        <translation>波动</translation>
    </message>
    <message>
        <source>Intermittent</source>
        <comment>demand_class.intermittent</comment>
        <translation>间歇</translation>
    </message>
    <message>
        <source>Lumpy</source>
        <comment>demand_class.lumpy</comment>
        <translation>块状</translation>
    </message>
    <message>
        <source>New</source>
        <comment>demand_class.new</comment>
        <translation>新品</translation>
    </message>
    <message>
        <source>No demand</source>
        <comment>demand_class.none</comment>
        <translation>无需求</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <comment>mark.stockout</comment>
        <translation>缺货周</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>mark.event</comment>
        <translation>事件周</translation>
    </message>
    <message>
        <source>Outlier</source>
        <comment>mark.outlier</comment>
        <translation>异常值</translation>
    </message>
    <message>
        <source>Week not complete</source>
        <comment>mark.partial</comment>
        <translation>本周未完</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>chosen.chosen</comment>
        <translation>已选用</translation>
    </message>
    <message>
        <source>Set to</source>
        <comment>op.set</comment>
        <translation>设为</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>op.add</comment>
        <translation>增减</translation>
    </message>
    <message>
        <source>Multiply</source>
        <comment>op.mul</comment>
        <translation>乘以</translation>
    </message>
    <message>
        <source>Festival</source>
        <comment>events.kind.festival</comment>
        <translation>节日</translation>
    </message>
    <message>
        <source>Promotion</source>
        <comment>events.kind.promotion</comment>
        <translation>大促</translation>
    </message>
    <message>
        <source>Presale</source>
        <comment>events.kind.presale</comment>
        <translation>预售</translation>
    </message>
    <message>
        <source>Live show</source>
        <comment>events.kind.live</comment>
        <translation>直播</translation>
    </message>
    <message>
        <source>Holiday</source>
        <comment>events.kind.holiday</comment>
        <translation>假期</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>events.kind.other</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>plan_orders.kind.make</comment>
        <translation>生产</translation>
    </message>
    <message>
        <source>Buy</source>
        <comment>plan_orders.kind.buy</comment>
        <translation>采购</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>plan_orders.kind.move</comment>
        <translation>调拨</translation>
    </message>
    <message>
        <source>New</source>
        <comment>plan_orders.change.new</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>plan_orders.change.changed</comment>
        <translation>有变</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>plan_orders.change.removed</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>plan_orders.change.same</comment>
        <translation>未变</translation>
    </message>
    <message>
        <source>Cancelled by planner</source>
        <comment>plan_orders.change.cancelled</comment>
        <translation>人工取消</translation>
    </message>
    <message>
        <source>Forecast</source>
        <comment>need.forecast</comment>
        <translation>预测</translation>
    </message>
    <message>
        <source>Customer orders</source>
        <comment>need.customer_order</comment>
        <translation>客户订单</translation>
    </message>
    <message>
        <source>Parent order</source>
        <comment>need.parent_order</comment>
        <translation>上级订单</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <comment>need.safety_stock</comment>
        <translation>安全库存</translation>
    </message>
    <message>
        <source>More than needed</source>
        <comment>need.surplus</comment>
        <translation>超出需求</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <comment>plan_load.status.over</comment>
        <translation>超负荷</translation>
    </message>
    <message>
        <source>Tight</source>
        <comment>plan_load.status.tight</comment>
        <translation>偏紧</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>plan_load.status.ok</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Stock-out risk</source>
        <comment>plan_messages.kind.stockout</comment>
        <translation>缺货风险</translation>
    </message>
    <message>
        <source>Excess</source>
        <comment>plan_messages.kind.excess</comment>
        <translation>库存过量</translation>
    </message>
    <message>
        <source>Expedite</source>
        <comment>plan_messages.kind.expedite</comment>
        <translation>建议加急</translation>
    </message>
    <message>
        <source>Delay</source>
        <comment>plan_messages.kind.delay</comment>
        <translation>建议推迟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>plan_messages.kind.cancel</comment>
        <translation>建议取消</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>plan_messages.kind.capacity</comment>
        <translation>产能不足</translation>
    </message>
    <message>
        <source>Late start</source>
        <comment>plan_messages.kind.late</comment>
        <translation>来不及</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>plan_messages.kind.data</comment>
        <translation>资料缺失</translation>
    </message>
    <message>
        <source>Goods</source>
        <comment>skus.kind.goods</comment>
        <translation>成品</translation>
    </message>
    <message>
        <source>Material</source>
        <comment>skus.kind.material</comment>
        <translation>物料</translation>
    </message>
    <message>
        <source>Goods</source>
        <comment>stock.kind.goods</comment>
        <translation>成品</translation>
    </message>
    <message>
        <source>Material</source>
        <comment>stock.kind.material</comment>
        <translation>物料</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>use.make</comment>
        <translation>自制</translation>
    </message>
    <message>
        <source>Bundle</source>
        <comment>use.bundle</comment>
        <translation>组合</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>risk.late</comment>
        <translation>已延误</translation>
    </message>
    <message>
        <source>Stalled</source>
        <comment>risk.stalled</comment>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Exception</source>
        <comment>risk.exception</comment>
        <translation>异常</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>risk.at_risk</comment>
        <translation>可能延误</translation>
    </message>
    <message>
        <source>On track</source>
        <comment>risk.ok</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Returning</source>
        <comment>risk.returning</comment>
        <translation>退回中</translation>
    </message>
    <message>
        <source>No trace</source>
        <comment>state.no_trace</comment>
        <translation>无轨迹</translation>
    </message>
    <message>
        <source>Waiting for pick-up</source>
        <comment>state.waiting_pickup</comment>
        <translation>待揽收</translation>
    </message>
    <message>
        <source>Picked up</source>
        <comment>state.picked_up</comment>
        <translation>已揽收</translation>
    </message>
    <message>
        <source>In transit</source>
        <comment>state.in_transit</comment>
        <translation>运输中</translation>
    </message>
    <message>
        <source>Delivering</source>
        <comment>state.delivering</comment>
        <translation>派送中</translation>
    </message>
    <message>
        <source>At station</source>
        <comment>state.at_station</comment>
        <translation>驿站待取</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>state.signed</comment>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Exception</source>
        <comment>state.exception</comment>
        <translation>异常</translation>
    </message>
    <message>
        <source>Returning</source>
        <comment>state.returning</comment>
        <translation>退回中</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>state.returned_signed</comment>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>state.rejected</comment>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <comment>state.forwarded</comment>
        <translation>转投</translation>
    </message>
    <message>
        <source>Customs</source>
        <comment>state.customs</comment>
        <translation>清关</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state.cancelled</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Forecast override</source>
        <comment>edits.kind.forecast.override</comment>
        <translation>预测覆盖</translation>
    </message>
    <message>
        <source>Plan override</source>
        <comment>edits.kind.plan.override</comment>
        <translation>计划覆盖</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>edits.kind.decision.state</comment>
        <translation>决策</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>edits.kind.import</comment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Problem handled</source>
        <comment>edits.kind.issue.state</comment>
        <translation>问题处理</translation>
    </message>
    <message>
        <source>Identity review</source>
        <comment>edits.kind.review.state</comment>
        <translation>身份确认</translation>
    </message>
    <message>
        <source>Segment rule</source>
        <comment>edits.kind.rule.set</comment>
        <translation>人群规则</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>edits.kind.event.set</comment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Setting</source>
        <comment>edits.kind.setting.set</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Product match</source>
        <comment>edits.kind.alias.link</comment>
        <translation>商品匹配</translation>
    </message>
    <message>
        <source>Bundle</source>
        <comment>need.bundle</comment>
        <translation>组合装</translation>
    </message>
    <message>
        <source>Promised beyond stock</source>
        <comment>need.negative_stock</comment>
        <translation>超卖欠货</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <comment>method.seasonal_naive</comment>
        <translation>季节朴素</translation>
    </message>
    <message>
        <source>Naive</source>
        <comment>method.naive</comment>
        <translation>朴素</translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>method.mean</comment>
        <translation>均值</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>edits.state.dropped</comment>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Nickname</source>
        <comment>identities.kind.buyer_nick</comment>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Launch</source>
        <comment>events.kind.launch</comment>
        <translation>上新</translation>
    </message>
    <message>
        <source>Price change</source>
        <comment>events.kind.price</comment>
        <translation>调价</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>risk.done</comment>
        <translation>已完结</translation>
    </message>
    <message>
        <source>Exponential smoothing (ETS)</source>
        <comment>method.ets</comment>
        <translation>指数平滑（ETS）</translation>
    </message>
    <message>
        <source>Theta</source>
        <comment>method.theta</comment>
        <translation>Theta 法</translation>
    </message>
    <message>
        <source>Simple exponential smoothing</source>
        <comment>method.ses</comment>
        <translation>简单指数平滑</translation>
    </message>
    <message>
        <source>Holt’s trend</source>
        <comment>method.holt</comment>
        <translation>Holt 趋势法</translation>
    </message>
    <message>
        <source>Damped trend</source>
        <comment>method.holt_damped</comment>
        <translation>阻尼趋势法</translation>
    </message>
    <message>
        <source>Holt-Winters, additive</source>
        <comment>method.holt_winters_add</comment>
        <translation>Holt-Winters 加法</translation>
    </message>
    <message>
        <source>Holt-Winters, multiplicative</source>
        <comment>method.holt_winters_mul</comment>
        <translation>Holt-Winters 乘法</translation>
    </message>
    <message>
        <source>Drift</source>
        <comment>method.drift</comment>
        <translation>漂移法</translation>
    </message>
    <message>
        <source>Croston</source>
        <comment>method.croston</comment>
        <translation>Croston 法</translation>
    </message>
    <message>
        <source>Syntetos-Boylan (SBA)</source>
        <comment>method.sba</comment>
        <translation>SBA 法</translation>
    </message>
    <message>
        <source>Teunter-Syntetos-Babai (TSB)</source>
        <comment>method.tsb</comment>
        <translation>TSB 法</translation>
    </message>
    <message>
        <source>Multiple aggregation (IMAPA)</source>
        <comment>method.imapa</comment>
        <translation>多重聚合（IMAPA）</translation>
    </message>
    <message>
        <source>No forecast</source>
        <comment>method.none</comment>
        <translation>无预测</translation>
    </message>
    <message>
        <source>Croston ＋ IMAPA</source>
        <comment>method.croston+imapa</comment>
        <translation>Croston＋IMAPA</translation>
    </message>
    <message>
        <source>Croston ＋ Mean</source>
        <comment>method.croston+mean</comment>
        <translation>Croston＋均值</translation>
    </message>
    <message>
        <source>Croston ＋ SBA</source>
        <comment>method.croston+sba</comment>
        <translation>Croston＋SBA</translation>
    </message>
    <message>
        <source>Croston ＋ Exponential smoothing</source>
        <comment>method.croston+ses</comment>
        <translation>Croston＋指数平滑</translation>
    </message>
    <message>
        <source>Croston ＋ TSB</source>
        <comment>method.croston+tsb</comment>
        <translation>Croston＋TSB</translation>
    </message>
    <message>
        <source>ETS ＋ Mean</source>
        <comment>method.ets+mean</comment>
        <translation>ETS＋均值</translation>
    </message>
    <message>
        <source>ETS ＋ Exponential smoothing</source>
        <comment>method.ets+ses</comment>
        <translation>ETS＋指数平滑</translation>
    </message>
    <message>
        <source>ETS ＋ Theta</source>
        <comment>method.ets+theta</comment>
        <translation>ETS＋Theta</translation>
    </message>
    <message>
        <source>IMAPA ＋ Mean</source>
        <comment>method.imapa+mean</comment>
        <translation>IMAPA＋均值</translation>
    </message>
    <message>
        <source>IMAPA ＋ SBA</source>
        <comment>method.imapa+sba</comment>
        <translation>IMAPA＋SBA</translation>
    </message>
    <message>
        <source>IMAPA ＋ Exponential smoothing</source>
        <comment>method.imapa+ses</comment>
        <translation>IMAPA＋指数平滑</translation>
    </message>
    <message>
        <source>IMAPA ＋ TSB</source>
        <comment>method.imapa+tsb</comment>
        <translation>IMAPA＋TSB</translation>
    </message>
    <message>
        <source>Mean ＋ SBA</source>
        <comment>method.mean+sba</comment>
        <translation>均值＋SBA</translation>
    </message>
    <message>
        <source>Mean ＋ Exponential smoothing</source>
        <comment>method.mean+ses</comment>
        <translation>均值＋指数平滑</translation>
    </message>
    <message>
        <source>Mean ＋ Theta</source>
        <comment>method.mean+theta</comment>
        <translation>均值＋Theta</translation>
    </message>
    <message>
        <source>Mean ＋ TSB</source>
        <comment>method.mean+tsb</comment>
        <translation>均值＋TSB</translation>
    </message>
    <message>
        <source>SBA ＋ Exponential smoothing</source>
        <comment>method.sba+ses</comment>
        <translation>SBA＋指数平滑</translation>
    </message>
    <message>
        <source>SBA ＋ TSB</source>
        <comment>method.sba+tsb</comment>
        <translation>SBA＋TSB</translation>
    </message>
    <message>
        <source>Exponential smoothing ＋ Theta</source>
        <comment>method.ses+theta</comment>
        <translation>指数平滑＋Theta</translation>
    </message>
    <message>
        <source>Exponential smoothing ＋ TSB</source>
        <comment>method.ses+tsb</comment>
        <translation>指数平滑＋TSB</translation>
    </message>
    <message>
        <source>No record</source>
        <comment>mark.gap</comment>
        <translation>无记录</translation>
    </message>
    <message>
        <source>More returned than sold</source>
        <comment>mark.negative</comment>
        <translation>退多于卖</translation>
    </message>
    <message>
        <source>Qunjielong</source>
        <comment>channel.qunjielong</comment>
        <translation>群接龙</translation>
    </message>
    <message>
        <source>Chat lists</source>
        <comment>channel.jielong</comment>
        <translation>群内接龙</translation>
    </message>
    <message>
        <source>Forms and votes</source>
        <comment>channel.form</comment>
        <translation>表单与投票</translation>
    </message>
    <message>
        <source>Pinduoduo</source>
        <comment>channel.pinduoduo</comment>
        <translation>拼多多</translation>
    </message>
    <message>
        <source>Douyin shop</source>
        <comment>channel.douyin</comment>
        <translation>抖店</translation>
    </message>
    <message>
        <source>Taobao and Tmall</source>
        <comment>channel.taobao</comment>
        <translation>淘宝/天猫</translation>
    </message>
    <message>
        <source>JD</source>
        <comment>channel.jd</comment>
        <translation>京东</translation>
    </message>
    <message>
        <source>Fresh</source>
        <comment>to_order.fresh</comment>
        <translation>生鲜</translation>
    </message>
    <message>
        <source>Customised</source>
        <comment>to_order.custom</comment>
        <translation>定制</translation>
    </message>
    <message>
        <source>Overdue: place or release</source>
        <comment>plan_orders.change.overdue</comment>
        <translation>已逾期：下单或释放</translation>
    </message>
    <message>
        <source>Fixed order overdue</source>
        <comment>plan_messages.kind.overdue</comment>
        <translation>固定订单逾期</translation>
    </message>
    <message>
        <source>Person erased</source>
        <comment>edits.kind.customer.erase</comment>
        <translation>已删除个人信息</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <comment>edits.state.final</comment>
        <translation>不可撤销</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>same_customers.state.merged</comment>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <comment>same_customers.state.apart</comment>
        <translation>已确认不是同一人</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>same_customers.kind.likely</comment>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>same_customers.kind.doubtful</comment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Someone else fits too</source>
        <comment>same_customers.kind.rival</comment>
        <translation>另有人也符合</translation>
    </message>
    <message>
        <source>Same name</source>
        <comment>same_evidence.reason.name.same</comment>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>Name sounds the same</source>
        <comment>same_evidence.reason.name.same_sound</comment>
        <translation>姓名同音</translation>
    </message>
    <message>
        <source>Same surname, other given name</source>
        <comment>same_evidence.reason.name.same_surname</comment>
        <translation>同姓不同名</translation>
    </message>
    <message>
        <source>Different names</source>
        <comment>same_evidence.reason.name.differs</comment>
        <translation>姓名不同</translation>
    </message>
    <message>
        <source>Visible part of the name agrees</source>
        <comment>same_evidence.reason.name.compatible</comment>
        <translation>姓名可见部分一致</translation>
    </message>
    <message>
        <source>Visible part of the name differs</source>
        <comment>same_evidence.reason.name.incompatible</comment>
        <translation>姓名可见部分不同</translation>
    </message>
    <message>
        <source>Same nickname</source>
        <comment>same_evidence.reason.nick.same</comment>
        <translation>昵称相同</translation>
    </message>
    <message>
        <source>Different nicknames</source>
        <comment>same_evidence.reason.nick.differs</comment>
        <translation>昵称不同</translation>
    </message>
    <message>
        <source>Same phone</source>
        <comment>same_evidence.reason.phone.same</comment>
        <translation>手机号相同</translation>
    </message>
    <message>
        <source>Phone differs in one digit</source>
        <comment>same_evidence.reason.phone.one_digit_off</comment>
        <translation>手机号差一位</translation>
    </message>
    <message>
        <source>Different phones</source>
        <comment>same_evidence.reason.phone.differs</comment>
        <translation>手机号不同</translation>
    </message>
    <message>
        <source>Visible digits of the phone agree</source>
        <comment>same_evidence.reason.phone.visible_same</comment>
        <translation>手机号可见数字一致</translation>
    </message>
    <message>
        <source>Visible digits of the phone differ</source>
        <comment>same_evidence.reason.phone.visible_differs</comment>
        <translation>手机号可见数字不同</translation>
    </message>
    <message>
        <source>Same home</source>
        <comment>same_evidence.reason.home.same</comment>
        <translation>住址相同</translation>
    </message>
    <message>
        <source>Neighbouring homes</source>
        <comment>same_evidence.reason.home.near</comment>
        <translation>住址相近</translation>
    </message>
    <message>
        <source>Different homes</source>
        <comment>same_evidence.reason.home.differs</comment>
        <translation>住址不同</translation>
    </message>
    <message>
        <source>Same customer</source>
        <comment>edits.kind.proposal.state</comment>
        <translation>同一客户判断</translation>
    </message>
    <message>
        <source>Merge or split of customers</source>
        <comment>edits.kind.customer.merge</comment>
        <translation>客户合并或拆分</translation>
    </message>
    <message>
        <source>Remembered columns</source>
        <comment>edits.kind.mapping.set</comment>
        <translation>记住列对应</translation>
    </message>
    <message>
        <source>Reading of a value</source>
        <comment>edits.kind.reading.set</comment>
        <translation>值的读法</translation>
    </message>
    <message>
        <source>In</source>
        <comment>side.in</comment>
        <translation>收入</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>side.out</comment>
        <translation>支出</translation>
    </message>
    <message>
        <source>Neither</source>
        <comment>side.neutral</comment>
        <translation>中性</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <comment>payments.linked.open</comment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>payments.linked.done</comment>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Group buy</source>
        <comment>collections.kind.group_buy</comment>
        <translation>团购</translation>
    </message>
    <message>
        <source>接龙 list</source>
        <comment>collections.kind.jielong</comment>
        <translation>接龙</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>collections.kind.form</comment>
        <translation>表单</translation>
    </message>
    <message>
        <source>Vote</source>
        <comment>collections.kind.vote</comment>
        <translation>投票</translation>
    </message>
    <message>
        <source>To confirm</source>
        <comment>wishes.state.open</comment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>wishes.state.confirmed</comment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>wishes.state.rejected</comment>
        <translation>不算</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>wishes.state.withdrawn</comment>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>WeChat group</source>
        <comment>communities.kind.wechat_room</comment>
        <translation>微信群</translation>
    </message>
    <message>
        <source>One-to-one talk</source>
        <comment>communities.kind.single</comment>
        <translation>单聊</translation>
    </message>
    <message>
        <source>Goods</source>
        <comment>stock_totals.kind.goods</comment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Material</source>
        <comment>stock_totals.kind.material</comment>
        <translation>物料</translation>
    </message>
    <message>
        <source>Audience list written</source>
        <comment>edits.kind.handout.audience</comment>
        <translation>已写出人群名单</translation>
    </message>
    <message>
        <source>Same words</source>
        <comment>match_evidence.clue.words</comment>
        <translation>用词相同</translation>
    </message>
    <message>
        <source>Characters that only sound the same</source>
        <comment>match_evidence.clue.sound</comment>
        <translation>只是同音字</translation>
    </message>
    <message>
        <source>Same amount</source>
        <comment>match_evidence.clue.measure</comment>
        <translation>净含量相同</translation>
    </message>
    <message>
        <source>Several of the product in one piece</source>
        <comment>match_evidence.clue.multiple</comment>
        <translation>一件含多份</translation>
    </message>
    <message>
        <source>Same size</source>
        <comment>match_evidence.clue.size</comment>
        <translation>尺码相同</translation>
    </message>
    <message>
        <source>Same colour</source>
        <comment>match_evidence.clue.colour</comment>
        <translation>颜色相同</translation>
    </message>
    <message>
        <source>Same variant</source>
        <comment>match_evidence.clue.variant</comment>
        <translation>款式口味相同</translation>
    </message>
    <message>
        <source>Price fits</source>
        <comment>match_evidence.clue.price</comment>
        <translation>价格相符</translation>
    </message>
    <message>
        <source>“Buy some, get some”: count not plain</source>
        <comment>match_evidence.clue.gift</comment>
        <translation>买赠件数不明</translation>
    </message>
    <message>
        <source>Names several products</source>
        <comment>match_evidence.clue.parts</comment>
        <translation>含多个商品</translation>
    </message>
    <message>
        <source>Another product fits as well</source>
        <comment>match_evidence.clue.rival</comment>
        <translation>另有商品也很像</translation>
    </message>
    <message>
        <source>Same words</source>
        <comment>unmatched.why.words</comment>
        <translation>用词相同</translation>
    </message>
    <message>
        <source>Characters that only sound the same</source>
        <comment>unmatched.why.sound</comment>
        <translation>只是同音字</translation>
    </message>
    <message>
        <source>Same amount</source>
        <comment>unmatched.why.measure</comment>
        <translation>净含量相同</translation>
    </message>
    <message>
        <source>Several of the product in one piece</source>
        <comment>unmatched.why.multiple</comment>
        <translation>一件含多份</translation>
    </message>
    <message>
        <source>Same size</source>
        <comment>unmatched.why.size</comment>
        <translation>尺码相同</translation>
    </message>
    <message>
        <source>Same colour</source>
        <comment>unmatched.why.colour</comment>
        <translation>颜色相同</translation>
    </message>
    <message>
        <source>Same variant</source>
        <comment>unmatched.why.variant</comment>
        <translation>款式口味相同</translation>
    </message>
    <message>
        <source>Price fits</source>
        <comment>unmatched.why.price</comment>
        <translation>价格相符</translation>
    </message>
    <message>
        <source>“Buy some, get some”: count not plain</source>
        <comment>unmatched.why.gift</comment>
        <translation>买赠件数不明</translation>
    </message>
    <message>
        <source>Names several products</source>
        <comment>unmatched.why.parts</comment>
        <translation>含多个商品</translation>
    </message>
    <message>
        <source>Another product fits as well</source>
        <comment>unmatched.why.rival</comment>
        <translation>另有商品也很像</translation>
    </message>
    <message>
        <source>Certain</source>
        <comment>unmatched.match.certain</comment>
        <translation>确定</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>unmatched.match.doubtful</comment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Bundle</source>
        <comment>unmatched.match.bundle</comment>
        <translation>组合装</translation>
    </message>
    <message>
        <source>None</source>
        <comment>unmatched.match.none</comment>
        <translation>无建议</translation>
    </message>
    <message>
        <source>Suggestion refused</source>
        <comment>edits.kind.match.refuse</comment>
        <translation>否决匹配建议</translation>
    </message>
    <message>
        <source>Heating up</source>
        <comment>trend.heating</comment>
        <translation>升温</translation>
    </message>
    <message>
        <source>Cooling down</source>
        <comment>trend.cooling</comment>
        <translation>降温</translation>
    </message>
    <message>
        <source>Growing</source>
        <comment>trend.growing</comment>
        <translation>成员增加</translation>
    </message>
    <message>
        <source>Shrinking</source>
        <comment>trend.shrinking</comment>
        <translation>成员流失</translation>
    </message>
    <message>
        <source>Silent</source>
        <comment>trend.silent</comment>
        <translation>沉默</translation>
    </message>
    <message>
        <source>Hardly active</source>
        <comment>trend.low_activity</comment>
        <translation>活跃度低</translation>
    </message>
    <message>
        <source>Steady</source>
        <comment>trend.steady</comment>
        <translation>平稳</translation>
    </message>
    <message>
        <source>Too few days</source>
        <comment>trend.unknown</comment>
        <translation>天数不足</translation>
    </message>
    <message>
        <source>Confirmed or corrected wish</source>
        <comment>edits.kind.wish.set</comment>
        <translation>确认或更正意向</translation>
    </message>
    <message>
        <source>Export of personal data in full</source>
        <comment>edits.kind.privacy.export</comment>
        <translation>导出完整个人信息</translation>
    </message>
    <message>
        <source>Mean of all customers</source>
        <comment>rfm_thresholds.method.mean</comment>
        <translation>全部客户的均值</translation>
    </message>
    <message>
        <source>Median of all customers</source>
        <comment>rfm_thresholds.method.median</comment>
        <translation>全部客户的中位数</translation>
    </message>
    <message>
        <source>Fixed in the settings</source>
        <comment>rfm_thresholds.method.fixed</comment>
        <translation>在设置中固定</translation>
    </message>
    <message>
        <source>Quantile of the settings</source>
        <comment>rfm_thresholds.method.quantile</comment>
        <translation>按设置的分位数</translation>
    </message>
    <message>
        <source>Words the product does not have</source>
        <comment>match_evidence.clue.words_other</comment>
        <translation>有商品没有的词</translation>
    </message>
    <message>
        <source>Other amount</source>
        <comment>match_evidence.clue.measure_other</comment>
        <translation>净含量不同</translation>
    </message>
    <message>
        <source>Other size</source>
        <comment>match_evidence.clue.size_other</comment>
        <translation>尺码不同</translation>
    </message>
    <message>
        <source>Other colour</source>
        <comment>match_evidence.clue.colour_other</comment>
        <translation>颜色不同</translation>
    </message>
    <message>
        <source>Other variant</source>
        <comment>match_evidence.clue.variant_other</comment>
        <translation>款式口味不同</translation>
    </message>
    <message>
        <source>Gift box or set on one side only</source>
        <comment>match_evidence.clue.set_other</comment>
        <translation>一边是礼盒或套装</translation>
    </message>
    <message>
        <source>Price far off</source>
        <comment>match_evidence.clue.price_other</comment>
        <translation>价格相差大</translation>
    </message>
    <message>
        <source>Words the product does not have</source>
        <comment>unmatched.why.words_other</comment>
        <translation>有商品没有的词</translation>
    </message>
    <message>
        <source>Other amount</source>
        <comment>unmatched.why.measure_other</comment>
        <translation>净含量不同</translation>
    </message>
    <message>
        <source>Other size</source>
        <comment>unmatched.why.size_other</comment>
        <translation>尺码不同</translation>
    </message>
    <message>
        <source>Other colour</source>
        <comment>unmatched.why.colour_other</comment>
        <translation>颜色不同</translation>
    </message>
    <message>
        <source>Other variant</source>
        <comment>unmatched.why.variant_other</comment>
        <translation>款式口味不同</translation>
    </message>
    <message>
        <source>Gift box or set on one side only</source>
        <comment>unmatched.why.set_other</comment>
        <translation>一边是礼盒或套装</translation>
    </message>
    <message>
        <source>Price far off</source>
        <comment>unmatched.why.price_other</comment>
        <translation>价格相差大</translation>
    </message>
    <message>
        <source>ARIMA</source>
        <comment>method.arima</comment>
        <translation>ARIMA</translation>
    </message>
    <message>
        <source>Complex smoothing (CES)</source>
        <comment>method.ces</comment>
        <translation>复指数平滑（CES）</translation>
    </message>
    <message>
        <source>Complaint</source>
        <comment>talk_messages.kind.complaint</comment>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>talk_messages.kind.question</comment>
        <translation>提问</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>talk_messages.kind.own</comment>
        <translation>员工</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>talk_messages.kind.said</comment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Drifting</source>
        <comment>forecast.tags.drifting</comment>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Biased</source>
        <comment>forecast.tags.biased</comment>
        <translation>偏差</translation>
    </message>
    <message>
        <source>New</source>
        <comment>forecast.tags.new</comment>
        <translation>新品</translation>
    </message>
    <message>
        <source>Intermittent</source>
        <comment>forecast.tags.intermittent</comment>
        <translation>间断</translation>
    </message>
    <message>
        <source>Stocked out</source>
        <comment>forecast.tags.stockout</comment>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Event ahead</source>
        <comment>forecast.tags.event</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Backtest</source>
        <comment>forecast_accuracy.source.backtest</comment>
        <translation>回测</translation>
    </message>
    <message>
        <source>Earlier forecasts</source>
        <comment>forecast_accuracy.source.kept</comment>
        <translation>以往预测</translation>
    </message>
    <message>
        <source>Better</source>
        <comment>override_outcomes.outcome.better</comment>
        <translation>更准</translation>
    </message>
    <message>
        <source>Worse</source>
        <comment>override_outcomes.outcome.worse</comment>
        <translation>更差</translation>
    </message>
    <message>
        <source>No difference</source>
        <comment>override_outcomes.outcome.same</comment>
        <translation>无差别</translation>
    </message>
    <message>
        <source>Group-buy day</source>
        <comment>events.kind.groupbuy</comment>
        <translation>团购日</translation>
    </message>
    <message>
        <source>Past</source>
        <comment>events.state.past</comment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>events.state.running</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Coming</source>
        <comment>events.state.coming</comment>
        <translation>即将到来</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <comment>found.stockout</comment>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>found.event</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Outlier</source>
        <comment>found.outlier</comment>
        <translation>异常值</translation>
    </message>
    <message>
        <source>No record</source>
        <comment>found.gap</comment>
        <translation>无记录</translation>
    </message>
    <message>
        <source>More returns than sales</source>
        <comment>found.negative</comment>
        <translation>退货多于销售</translation>
    </message>
    <message>
        <source>Used as recorded</source>
        <comment>mark.keep</comment>
        <translation>按记录采用</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>mark.drop</comment>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>choice.auto</comment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Use as recorded</source>
        <comment>choice.keep</comment>
        <translation>按记录采用</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>choice.drop</comment>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Group mentions</source>
        <comment>signal.mentions</comment>
        <translation>群内提及</translation>
    </message>
    <message>
        <source>Questions in groups</source>
        <comment>signal.questions</comment>
        <translation>群内咨询</translation>
    </message>
    <message>
        <source>Sign-ups (接龙)</source>
        <comment>signal.signups</comment>
        <translation>接龙报名</translation>
    </message>
    <message>
        <source>Live viewers</source>
        <comment>signal.viewers</comment>
        <translation>直播观看人数</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>forecast_signals.used.used</comment>
        <translation>已采用</translation>
    </message>
    <message>
        <source>Does not help</source>
        <comment>forecast_signals.used.unused</comment>
        <translation>无改善，未采用</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>launches.state.planned</comment>
        <translation>待上市</translation>
    </message>
    <message>
        <source>Before the first sale</source>
        <comment>launches.state.waiting</comment>
        <translation>待开售</translation>
    </message>
    <message>
        <source>First sales come in</source>
        <comment>launches.state.early</comment>
        <translation>起量中</translation>
    </message>
    <message>
        <source>Own history suffices</source>
        <comment>launches.state.done</comment>
        <translation>转常规预测</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>launches.state.stopped</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Week of history</source>
        <comment>edits.kind.clean.set</comment>
        <translation>历史周处理</translation>
    </message>
    <message>
        <source>Launch</source>
        <comment>edits.kind.launch.set</comment>
        <translation>新品上市</translation>
    </message>
    <message>
        <source>New-product curve</source>
        <comment>method.launch</comment>
        <translation>新品曲线</translation>
    </message>
    <message>
        <source>Several seasons (MSTL)</source>
        <comment>method.mstl</comment>
        <translation>多重季节分解（MSTL）</translation>
    </message>
    <message>
        <source>Aggregation (ADIDA)</source>
        <comment>method.adida</comment>
        <translation>聚合-分解（ADIDA）</translation>
    </message>
    <message>
        <source>Counts (negative binomial)</source>
        <comment>method.negative_binomial</comment>
        <translation>计数模型（负二项）</translation>
    </message>
    <message>
        <source>Forecast of a level</source>
        <comment>edits.kind.forecast.override_level</comment>
        <translation>层级预测覆盖</translation>
    </message>
    <message>
        <source>Last year × growth</source>
        <comment>method.seasonal_growth</comment>
        <translation>去年同期 × 增长</translation>
    </message>
    <message>
        <source>Area served</source>
        <comment>edits.kind.area.set</comment>
        <translation>服务省份</translation>
    </message>
    <message>
        <source>Said</source>
        <comment>areas.source.said</comment>
        <translation>人工指定</translation>
    </message>
    <message>
        <source>Proposed by orders</source>
        <comment>areas.source.orders</comment>
        <translation>订单建议</translation>
    </message>
    <message>
        <source>Only warehouse</source>
        <comment>areas.source.only</comment>
        <translation>唯一仓库</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>areas.source.unknown</comment>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Decisions for today</source>
        <comment>decisions</comment>
        <translation>今日决策</translation>
    </message>
    <message>
        <source>Measures</source>
        <comment>measures</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Measure by week</source>
        <comment>measure_weeks</comment>
        <translation>指标（按周）</translation>
    </message>
    <message>
        <source>History</source>
        <comment>edits</comment>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Imports</source>
        <comment>batches</comment>
        <translation>导入批次</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>files</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>issues</comment>
        <translation>问题列表</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>sources</comment>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Lines without a product</source>
        <comment>unmatched</comment>
        <translation>未匹配商品</translation>
    </message>
    <message>
        <source>Identities to review</source>
        <comment>reviews</comment>
        <translation>身份待确认</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>orders</comment>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order lines</source>
        <comment>order_lines</comment>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>After-sales</source>
        <comment>after_sales</comment>
        <translation>售后</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>customers</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer classes</source>
        <comment>rfm_classes</comment>
        <translation>客户分层</translation>
    </message>
    <message>
        <source>Moves between classes</source>
        <comment>class_moves</comment>
        <translation>分层迁移</translation>
    </message>
    <message>
        <source>RFM grid</source>
        <comment>rfm_grid</comment>
        <translation>RFM 矩阵</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <comment>cohorts</comment>
        <translation>同期群</translation>
    </message>
    <message>
        <source>Segments</source>
        <comment>segments</comment>
        <translation>人群</translation>
    </message>
    <message>
        <source>Communities</source>
        <comment>communities</comment>
        <translation>社群</translation>
    </message>
    <message>
        <source>Groups by owner</source>
        <comment>community_owners</comment>
        <translation>群主汇总</translation>
    </message>
    <message>
        <source>Group figures by day</source>
        <comment>community_days</comment>
        <translation>群聊日报</translation>
    </message>
    <message>
        <source>Identities</source>
        <comment>identities</comment>
        <translation>身份标识</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>tags</comment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Products bought</source>
        <comment>customer_products</comment>
        <translation>购买商品</translation>
    </message>
    <message>
        <source>Forecast</source>
        <comment>forecast</comment>
        <translation>需求预测</translation>
    </message>
    <message>
        <source>Forecast by week</source>
        <comment>forecast_weeks</comment>
        <translation>分周预测</translation>
    </message>
    <message>
        <source>Demand history</source>
        <comment>demand_history</comment>
        <translation>历史需求</translation>
    </message>
    <message>
        <source>Methods compared</source>
        <comment>forecast_scores</comment>
        <translation>方法比较</translation>
    </message>
    <message>
        <source>Model parameters</source>
        <comment>forecast_params</comment>
        <translation>模型参数</translation>
    </message>
    <message>
        <source>Forecast, all products</source>
        <comment>forecast_total</comment>
        <translation>预测汇总</translation>
    </message>
    <message>
        <source>Demand, all products</source>
        <comment>demand_total</comment>
        <translation>需求汇总</translation>
    </message>
    <message>
        <source>Overrides</source>
        <comment>overrides</comment>
        <translation>人工覆盖</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>events</comment>
        <translation>事件日历</translation>
    </message>
    <message>
        <source>Planned orders</source>
        <comment>plan_orders</comment>
        <translation>计划订单</translation>
    </message>
    <message>
        <source>Net requirements</source>
        <comment>plan_weeks</comment>
        <translation>净需求</translation>
    </message>
    <message>
        <source>What the order serves</source>
        <comment>plan_pegs</comment>
        <translation>订单用途</translation>
    </message>
    <message>
        <source>Line load</source>
        <comment>plan_load</comment>
        <translation>产线负荷</translation>
    </message>
    <message>
        <source>Plan messages</source>
        <comment>plan_messages</comment>
        <translation>计划提示</translation>
    </message>
    <message>
        <source>Stock</source>
        <comment>stock</comment>
        <translation>库存</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>skus</comment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Bills of material</source>
        <comment>bom_lines</comment>
        <translation>物料清单</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <comment>suppliers</comment>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Supplier terms</source>
        <comment>supplier_items</comment>
        <translation>供应商条款</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <comment>purchase_orders</comment>
        <translation>采购订单</translation>
    </message>
    <message>
        <source>Production lines</source>
        <comment>resources</comment>
        <translation>产线</translation>
    </message>
    <message>
        <source>Shipments</source>
        <comment>shipments</comment>
        <translation>发运</translation>
    </message>
    <message>
        <source>Tracking events</source>
        <comment>tracking_events</comment>
        <translation>物流轨迹</translation>
    </message>
    <message>
        <source>Carriers</source>
        <comment>carriers</comment>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Decisions by state</source>
        <comment>decision_totals</comment>
        <translation>决策状态汇总</translation>
    </message>
    <message>
        <source>Exceptional working days</source>
        <comment>resource_days</comment>
        <translation>例外工作日</translation>
    </message>
    <message>
        <source>Parcels at risk by carrier</source>
        <comment>carrier_risks</comment>
        <translation>各承运商风险包裹</translation>
    </message>
    <message>
        <source>Remembered columns</source>
        <comment>mappings</comment>
        <translation>已记住的列对应</translation>
    </message>
    <message>
        <source>Values read as others</source>
        <comment>readings</comment>
        <translation>改读的值</translation>
    </message>
    <message>
        <source>Same customer</source>
        <comment>same_customers</comment>
        <translation>同一客户</translation>
    </message>
    <message>
        <source>Evidence for the same customer</source>
        <comment>same_evidence</comment>
        <translation>同一客户的依据</translation>
    </message>
    <message>
        <source>Customer cards</source>
        <comment>customer_cards</comment>
        <translation>客户卡片</translation>
    </message>
    <message>
        <source>Payments</source>
        <comment>payments</comment>
        <translation>收款</translation>
    </message>
    <message>
        <source>Refunds</source>
        <comment>refunds</comment>
        <translation>退款</translation>
    </message>
    <message>
        <source>Account movements</source>
        <comment>ledger</comment>
        <translation>资金流水</translation>
    </message>
    <message>
        <source>Payments that fit an unpaid order</source>
        <comment>payment_offers</comment>
        <translation>可能对应未付订单的收款</translation>
    </message>
    <message>
        <source>Account by day</source>
        <comment>account_days</comment>
        <translation>公众号每日</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>articles</comment>
        <translation>公众号文章</translation>
    </message>
    <message>
        <source>Readers by source</source>
        <comment>article_channels</comment>
        <translation>阅读来源</translation>
    </message>
    <message>
        <source>Live shows</source>
        <comment>live_sessions</comment>
        <translation>直播场次</translation>
    </message>
    <message>
        <source>Staff by day</source>
        <comment>staff_days</comment>
        <translation>成员每日联系</translation>
    </message>
    <message>
        <source>Talk by day</source>
        <comment>talk_days</comment>
        <translation>群聊每日</translation>
    </message>
    <message>
        <source>Product words in talk</source>
        <comment>talk_mentions</comment>
        <translation>群聊提到的商品</translation>
    </message>
    <message>
        <source>Lists and forms</source>
        <comment>collections</comment>
        <translation>接龙与表单</translation>
    </message>
    <message>
        <source>Wishes to confirm</source>
        <comment>wishes</comment>
        <translation>待确认意向</translation>
    </message>
    <message>
        <source>Products a listing may be</source>
        <comment>match_candidates</comment>
        <translation>可能的商品</translation>
    </message>
    <message>
        <source>Evidence of a suggestion</source>
        <comment>match_evidence</comment>
        <translation>建议的依据</translation>
    </message>
    <message>
        <source>Stock by product</source>
        <comment>stock_totals</comment>
        <translation>商品库存汇总</translation>
    </message>
    <message>
        <source>RFM thresholds</source>
        <comment>rfm_thresholds</comment>
        <translation>RFM 阈值</translation>
    </message>
    <message>
        <source>Early demand</source>
        <comment>early_demand</comment>
        <translation>早期需求</translation>
    </message>
    <message>
        <source>Kept messages</source>
        <comment>talk_messages</comment>
        <translation>保留的聊天</translation>
    </message>
    <message>
        <source>Accuracy by weeks ahead</source>
        <comment>forecast_accuracy</comment>
        <translation>按提前周数的准确度</translation>
    </message>
    <message>
        <source>Forecast against an earlier one</source>
        <comment>forecast_changes</comment>
        <translation>与以往预测对比</translation>
    </message>
    <message>
        <source>What overrides were worth</source>
        <comment>override_outcomes</comment>
        <translation>人工覆盖的效果</translation>
    </message>
    <message>
        <source>Value added by person</source>
        <comment>override_people</comment>
        <translation>各人的增值</translation>
    </message>
    <message>
        <source>What events did</source>
        <comment>event_effects</comment>
        <translation>活动效果</translation>
    </message>
    <message>
        <source>Cleaned weeks</source>
        <comment>cleaned_weeks</comment>
        <translation>清洗明细</translation>
    </message>
    <message>
        <source>Signals of the forecast</source>
        <comment>forecast_signals</comment>
        <translation>预测信号</translation>
    </message>
    <message>
        <source>Launches</source>
        <comment>launches</comment>
        <translation>新品上市</translation>
    </message>
    <message>
        <source>Forecast of everything</source>
        <comment>level_total</comment>
        <translation>全部商品的预测</translation>
    </message>
    <message>
        <source>Forecast by category</source>
        <comment>level_categories</comment>
        <translation>按类目的预测</translation>
    </message>
    <message>
        <source>Forecast by channel</source>
        <comment>level_channels</comment>
        <translation>按渠道的预测</translation>
    </message>
    <message>
        <source>Forecast by region</source>
        <comment>level_regions</comment>
        <translation>按地区的预测</translation>
    </message>
    <message>
        <source>Forecast by product</source>
        <comment>level_products</comment>
        <translation>按商品的预测</translation>
    </message>
    <message>
        <source>Parts by category</source>
        <comment>part_categories</comment>
        <translation>分类目部分</translation>
    </message>
    <message>
        <source>Parts by channel</source>
        <comment>part_channels</comment>
        <translation>分渠道部分</translation>
    </message>
    <message>
        <source>Parts by region</source>
        <comment>part_regions</comment>
        <translation>分地区部分</translation>
    </message>
    <message>
        <source>Parts by product</source>
        <comment>part_products</comment>
        <translation>分商品部分</translation>
    </message>
    <message>
        <source>Forecast of a level by week</source>
        <comment>level_weeks</comment>
        <translation>层级各周预测</translation>
    </message>
    <message>
        <source>Forecast of a product’s part by week</source>
        <comment>part_weeks</comment>
        <translation>商品部分各周预测</translation>
    </message>
    <message>
        <source>Demand of a level by week</source>
        <comment>level_history</comment>
        <translation>层级各周需求</translation>
    </message>
    <message>
        <source>Demand of a product’s part by week</source>
        <comment>part_history</comment>
        <translation>商品部分各周需求</translation>
    </message>
    <message>
        <source>Overrides of levels</source>
        <comment>level_overrides</comment>
        <translation>层级覆盖</translation>
    </message>
    <message>
        <source>Forecast taken apart</source>
        <comment>forecast_why</comment>
        <translation>预测拆解</translation>
    </message>
    <message>
        <source>Earlier forecasts kept</source>
        <comment>forecast_runs</comment>
        <translation>保存的历次预测</translation>
    </message>
    <message>
        <source>Forecast by warehouse</source>
        <comment>level_nodes</comment>
        <translation>按仓库的预测</translation>
    </message>
    <message>
        <source>Parts by warehouse</source>
        <comment>part_nodes</comment>
        <translation>按仓库的部分</translation>
    </message>
    <message>
        <source>Areas served</source>
        <comment>areas</comment>
        <translation>服务省份</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <comment>warehouses</comment>
        <translation>仓库</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
    <message>
        <source>records</source>
        <translation>条</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>units</source>
        <translation>件</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>units/week</source>
        <translation>件/周</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>items</source>
        <translation>种</translation>
    </message>
    <message>
        <source>parcels</source>
        <translation>个</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>比特</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
</context>
</TS>
