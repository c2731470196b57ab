#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "ui/theme/tokens.h"

namespace roulian::ui {

namespace {

// Draws the SVG each time in the colour the theme has then, so icons need no care on a theme change.
class TintedIcon : public QIconEngine {
public:
    explicit TintedIcon(QString name) : m_name(std::move(name)) {}
    QIconEngine* clone() const override { return new TintedIcon(m_name); }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const QSize size = rect.size() * painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap(size, mode, QIcon::Off);
        painter->drawPixmap(rect, drawn);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        const Tokens& t = tokens();
        const QColor color = mode == QIcon::Disabled   ? t.disabled
                             : mode == QIcon::Selected ? t.onSelection
                             : mode == QIcon::Active   ? t.text
                                                       : t.text2;
        const QString key = m_name % QLatin1Char('|') % QString::number(size.width()) % QLatin1Char('x') %
                            QString::number(size.height()) % color.name();
        QPixmap result;
        if (QPixmapCache::find(key, &result)) return result;
        QFile file(QStringLiteral(":/icons/") % m_name % QStringLiteral(".svg"));
        if (!file.open(QIODevice::ReadOnly)) return {};
        QByteArray svg = file.readAll();
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        renderer.render(&painter, QRectF(QPointF(), size));
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

private:
    QString m_name;
};

}  // namespace

QIcon icon(const QString& name) {
    return QIcon(new TintedIcon(name));
}

}  // namespace roulian::ui
