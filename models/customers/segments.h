#pragma once
// Everything about groups of customers: RFM, lifecycle, movement; cohorts; rule segments; community health.
#include "customers/cohorts.h"
#include "customers/community.h"
#include "customers/rfm.h"
#include "customers/rules.h"
