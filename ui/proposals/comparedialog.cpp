// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/comparedialog.h"

#include "ui/proposals/compareview.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/quietboxes.h"
#include "ui/widgets/screenroom.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace credence {

CompareDialog::CompareDialog(const QList<Version> &versions, const CodeBook &codes, QWidget *parent)
    : TabsByLayout(parent), m_versions(versions), m_left(new QuietComboBox(this)), m_right(new QuietComboBox(this)),
      m_view(new CompareView(codes, this))
{
    setHelpAnchor(this, u"compare"_s);
    setObjectName(u"compareDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare versions"));
    resizeToRoom(this, QSize(820, 620));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    for (const Version &version : versions) {
        m_left->addItem(version.name);
        m_right->addItem(version.name);
    }
    m_left->setObjectName(u"compare.left"_s);
    m_right->setObjectName(u"compare.right"_s);
    m_left->setCurrentIndex(std::max(0, int(versions.size()) - 2));
    m_right->setCurrentIndex(int(versions.size()) - 1);
    row->addWidget(new FieldBlock(tr("&From"), m_left, {}, this), 1);
    row->addWidget(new FieldBlock(tr("&To"), m_right, {}, this), 1);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *close = makeButton(tr("Close"), ButtonKind::Normal, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(m_left, &QComboBox::activated, this, &CompareDialog::showVersions);
    connect(m_right, &QComboBox::activated, this, &CompareDialog::showVersions);
    showVersions();
}

void CompareDialog::choose(int left, int right)
{
    m_left->setCurrentIndex(left);
    m_right->setCurrentIndex(right);
    showVersions();
}

void CompareDialog::showVersions()
{
    const int left = m_left->currentIndex();
    const int right = m_right->currentIndex();
    if (left < 0 || right < 0)
        return;
    m_view->setVersions(m_versions.at(left).proposal, m_versions.at(right).proposal, m_versions.at(left).name,
                        m_versions.at(right).name);
}

} // namespace credence
