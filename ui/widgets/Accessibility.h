#pragma once

#include <QAccessible>

#include <optional>

namespace universe::accessibility {

/// Lets Qt describe our own widgets to assistive technology by the interfaces of this folder. Widgets that need it call
/// it when they are made; once is enough.
void install();
/// Gives a widget the role that it plays; Qt takes most plain widgets for filling between others. Call it when the
/// widget is made.
void setRole(QWidget &widget, QAccessible::Role role);
/// Makes a widget with others in it one thing that is read at once, called `name`: the parts of a line that says one
/// fact.
void setWhole(QWidget &widget, const QString &name);
[[nodiscard]] bool isWhole(const QWidget &widget);
/// The role that it was given.
[[nodiscard]] std::optional<QAccessible::Role> roleOf(const QWidget &widget);

} // namespace universe::accessibility
