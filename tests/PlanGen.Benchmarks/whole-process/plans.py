"""The plan that every program makes a document of: its tasks are as long as offices write them, some 240 characters with three measures each."""

NAMES = ["编制数据目录", "规范档案整理", "完善应急预案", "清理隐性壁垒", "组织业务培训", "开展专项检查"]
UNITS = ["信息中心", "办公室", "法规科", "综合处", "人事科"]


def tasks(count):
    """The tasks as plain data."""
    for number in range(1, count + 1):
        name = NAMES[number % len(NAMES)]
        yield {
            "id": f"RW-{number:05}",
            "name": f"{name}（第{number}项）",
            "aim": "到年底全面完成，质量达到规定标准，成果能够长期使用。",
            "measures": [
                {"name": "摸清底数", "text": f"逐个单位登记人员、场所和系统的情况，形成第{number}号台账，发现缺漏及时反馈，季度末由专人核对一遍，确保数据真实完整。"},
                {"name": "统一标准", "text": "发布操作规范、文书样例和常见问题解答，按岗位组织一次集中培训，新到岗的人员随到随学，做到人人会用、件件合规。"},
                {"name": "跟踪问效", "text": f"每月抽查不少于{number % 9 + 2}件，结果在例会上通报，同样的问题再次出现的，由分管负责人约谈，并写入下一年度的计划。"},
            ],
            "lead": UNITS[number % len(UNITS)],
            "support": "、".join(UNITS[(number + step) % len(UNITS)] for step in (1, 2)),
            "deadline": f"{number % 12 + 1}月底前",
            "outcome": f"工作台账一份、规范{number % 7 + 1}项、抽查通报不少于4期",
        }


def yaml(count):
    """The plan as plangen reads it."""
    lines = ["标题: 2027年度数据共享工作计划", "年度: 2027", "指导思想: 以用促建，稳步推进，把流程减下来，把规则立起来。", "主要任务:"]
    for task in tasks(count):
        lines += [f"  - 编号: {task['id']}", f"    名称: {task['name']}", f"    任务目标: {task['aim']}", "    措施:"]
        for measure in task["measures"]:
            lines += [f"      - 名称: {measure['name']}", f"        内容: {measure['text']}"]
        lines += [
            f"    责任单位: {task['lead']}",
            f"    协作单位: {task['support']}",
            f"    完成时限: {task['deadline']}",
            f"    预期成果: {task['outcome']}",
        ]
    return "\n".join(lines) + "\n"
