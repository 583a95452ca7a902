// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/checks.h"
#include "ui/proposals/editsession.h"
#include "ui/widgets/forms.h"

#include <QLineEdit>

class QAbstractButton;
class QCheckBox;
class QVBoxLayout;

namespace credence {

class QuietComboBox;
class RadioGroup;
class TextField;

/// What the forms are made with; all of it outlives them.
struct FormContext {
    const Policy &policy;
    const CodeBook &codes;
    const Clock &clock;
};

/// One section of the editor: heading, help, and fields bound to a proposal. A field's object name is "field." and its
/// key path, as findings name it. Loading is not editing; edits come out as edited().
class Form : public QWidget {
    Q_OBJECT
public:
    Form(const QString &heading, const QString &help, QWidget *parent = nullptr);

    /// Shows a proposal, quietly.
    void load(const Proposal &proposal);
    virtual void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    /// Marks the fields whose findings block, and says why below them. What is only missing yet is left to the Checks.
    virtual void setFindings(const QList<Finding> &findings);
    /// Takes over what was typed but not entered yet (a skill without Enter).
    virtual void commitPending() {}
    /// The widget of a key path, or of the list it belongs to; null when it is not of this form.
    virtual QWidget *fieldWidget(const QString &path) const;
    void setHelp(const QString &help);

signals:
    void edited(const credence::Edit &edit);

protected:
    QVBoxLayout *body() const { return m_body; }
    /// Where a finding about an entry of a list ("skills[2]") is marked; null where nothing is.
    virtual QWidget *problemWidget(const Finding &finding) const;
    /// Called by load() for what is not bound by the functions below.
    virtual void loaded(const Proposal &) {}
    /// Another thing to do when a proposal is shown or the form is frozen.
    void onLoad(std::function<void(const Proposal &)> load) { m_loaders.append(std::move(load)); }
    void onReadOnly(std::function<void(bool)> freeze) { m_freezers.append(std::move(freeze)); }
    /// Names \a field by \a path, puts its label above and lets the findings of \a path mark it.
    FieldBlock *block(const QString &path, const QString &label, QWidget *field, const QString &hint = {});
    void addSpace(int pixels);

    /// \a at gives the member of a proposal, const or not: [](auto &p) -> auto & { return p.summary; }
    template <typename At> FieldBlock *line(const QString &path, const QString &label, At at, const QString &hint = {})
    {
        QLineEdit *edit = makeLine();
        connect(edit, &QLineEdit::textEdited, this, [this, path, at](const QString &text) {
            type(path, [at, text](Proposal &p) { setText(at(p), text); });
        });
        onLoad([edit, at](const Proposal &p) { showText(edit, textOf(at(p))); });
        onReadOnly([edit](bool readOnly) { edit->setReadOnly(readOnly); });
        return block(path, label, edit, hint);
    }
    template <typename At>
    FieldBlock *text(const QString &path, const QString &label, At at, int leastLines, int mostLines,
                     const QString &hint = {})
    {
        QWidget *field = makeText(leastLines, mostLines, [this, path, at](const QString &text) {
            type(path, [at, text](Proposal &p) { at(p) = text; });
        });
        onLoad([field, at](const Proposal &p) { showLongText(field, at(p)); });
        return block(path, label, field, hint);
    }
    template <typename At>
    FieldBlock *radios(const QString &path, const QString &label, At at, const QList<std::pair<int, QString>> &options,
                       const QString &hint = {})
    {
        QWidget *group = makeRadios(options, [this, path, at](int chosen) {
            choose(path, [at, chosen](Proposal &p) { at(p) = std::remove_reference_t<decltype(at(p))>(chosen); });
        });
        onLoad([group, at](const Proposal &p) { showRadio(group, int(at(p))); });
        return block(path, label, group, hint);
    }
    template <typename At>
    FieldBlock *combo(const QString &path, const QString &label, At at,
                      const QList<std::pair<QVariant, QString>> &options, const QString &hint = {})
    {
        using Value = std::remove_cvref_t<decltype(at(std::declval<Proposal &>()))>;
        QWidget *box = makeCombo(options, [this, path, at](const QVariant &value) {
            choose(path, [at, value](Proposal &p) { at(p) = fromData<Value>(value); });
        });
        onLoad([box, at](const Proposal &p) { showCombo(box, toData(at(p))); });
        return block(path, label, box, hint);
    }
    template <typename At> QWidget *tick(const QString &path, const QString &label, At at)
    {
        QCheckBox *box =
            makeTick(path, [this, path, at](bool on) { choose(path, [at, on](Proposal &p) { at(p) = on; }); });
        onLoad([box, at](const Proposal &p) { showTick(box, at(p)); });
        return tickLine(box, label);
    }

    void type(const QString &path, std::function<void(Proposal &)> apply);
    void choose(const QString &path, std::function<void(Proposal &)> apply);

private:
    struct Marked {
        FieldBlock *block;
        QString path;
        QString hint;
        QString problem;
    };
    QVBoxLayout *m_body;
    TextLabel *m_help;
    QList<Marked> m_blocks;
    QList<QPointer<QWidget>> m_marked; ///< in lists
    QList<std::function<void(const Proposal &)>> m_loaders;
    QList<std::function<void(bool)>> m_freezers;
    bool m_readOnly = false;

    QLineEdit *makeLine();
    QWidget *makeText(int least, int most, std::function<void(const QString &)> edited);
    QWidget *makeRadios(const QList<std::pair<int, QString>> &options, std::function<void(int)> chosen);
    QWidget *makeCombo(const QList<std::pair<QVariant, QString>> &options,
                       std::function<void(const QVariant &)> chosen);
    QCheckBox *makeTick(const QString &path, std::function<void(bool)> ticked);
    QWidget *tickLine(QCheckBox *box, const QString &label);
    static void showText(QLineEdit *edit, const QString &text);
    static void showLongText(QWidget *field, const QString &text);
    static void showRadio(QWidget *group, int chosen);
    static void showCombo(QWidget *box, const QVariant &value);
    static void showTick(QCheckBox *box, bool on);
    static void setText(QString &value, const QString &text) { value = text; }
    static void setText(Quantity &value, const QString &text) { value.text = text.trimmed(); }
    static QString textOf(const QString &value) { return value; }
    static QString textOf(const Quantity &value) { return value.text; }
    template <typename Value> static Value fromData(const QVariant &value)
    {
        if constexpr (std::is_enum_v<Value>)
            return Value(value.toInt());
        else
            return value.value<Value>();
    }
    template <typename Value> static QVariant toData(const Value &value)
    {
        if constexpr (std::is_enum_v<Value>)
            return int(value);
        else
            return QVariant::fromValue(value);
    }
};

/// A check box or radio button whose words wrap; a click on the words is a click on the button.
class ChoiceLine final : public QWidget {
    Q_OBJECT
public:
    ChoiceLine(QAbstractButton *button, const QString &text, QWidget *parent = nullptr);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QAbstractButton *m_button;
};

/// Radio buttons below each other; the data of the chosen one.
class RadioGroup final : public QWidget {
    Q_OBJECT
public:
    explicit RadioGroup(const QList<std::pair<int, QString>> &options, QWidget *parent = nullptr);
    int chosen() const;
    /// No signal.
    void setChosen(int value);

signals:
    void chosenByUser(int value);

private:
    class QButtonGroup *m_group;
};

/// Fields beside each other, below each other where it is narrow.
class SideBySide final : public QWidget {
    Q_OBJECT
public:
    /// As FoldLayout.
    SideBySide(const QList<QWidget *> &fields, int least, QWidget *parent = nullptr, const QList<int> &stretch = {});
};

} // namespace credence
