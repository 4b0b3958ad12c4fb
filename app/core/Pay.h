#pragma once

namespace universe {

/// How something was paid: in coins, or in won.
enum class Pay { Coins, Cash, Card };

} // namespace universe
